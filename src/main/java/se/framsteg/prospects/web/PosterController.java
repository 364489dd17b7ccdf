package se.framsteg.prospects.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Promoter;
import se.framsteg.prospects.Poster;
import se.framsteg.prospects.Posters;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A promoter's poster: decided once for a round, and taken as PDF in either language. */
@Controller
@RequestMapping("/{region}/promote/prospects/{cohort}")
class PosterController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final ProspectDesks desks;
    private final Posters posters;
    private final PublicAddress addresses;

    PosterController(ProspectDesks desks, Posters posters, PublicAddress addresses) {
        this.desks = desks;
        this.posters = posters;
        this.addresses = addresses;
    }

    @GetMapping("/poster")
    View show(Promoter by, @RequestAttribute(REGION) Region region, @PathVariable String cohort) {
        ProspectDesk desk = desks.of(region, cohort);
        return posters.find(by, desk.cohort())
                .map(poster -> page(by, desk, address(desk, poster, Lang.SV), PosterForm.of(poster), Mending.NONE))
                .orElseGet(() -> page(by, desk, "", new PosterForm("", "", ""), Mending.NONE));
    }

    @PostMapping("/poster")
    View update(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @ModelAttribute PosterForm form) {
        ProspectDesk desk = desks.of(region, cohort);
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, desk, "", form, mending).with(UNPROCESSABLE_CONTENT);
        }
        posters.decide(
                by,
                desk.cohort(),
                ProspectDesks.promoter(by, form.promoter()),
                PosterForm.typed(form.place()),
                PosterForm.typed(form.phone()));
        return SeeOther.to(desk.path() + "/poster");
    }

    @GetMapping("/poster.pdf")
    View document(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @RequestParam(defaultValue = "sv") String language) {
        ProspectDesk desk = desks.of(region, cohort);
        Poster poster = posters.find(by, desk.cohort()).orElseThrow();
        Lang lang = Lang.of(language);
        var document = new PosterDocument(
                PosterSize.LARGE,
                desk.opening(),
                poster,
                by.name(),
                organisation(by, poster.promoterId()),
                desks.municipalities(by.region()),
                address(desk, poster, lang));
        return Download.of(
                "affisch-%s-%s.pdf".formatted(desk.opening().cohort().slug(), lang.code()),
                Download.PDF,
                () -> Frame.in(lang, () -> PosterPaper.of(document)));
    }

    private String address(ProspectDesk desk, Poster poster, Lang lang) {
        return addresses.of(lang.prefix() + desk.opening().path() + "/from/" + poster.code());
    }

    private String organisation(Promoter by, UUID promoter) {
        return desks.promoters(by).stream()
                .filter(each -> each.value().equals(promoter.toString()))
                .map(each -> Objects.requireNonNull(each.text()))
                .findFirst()
                .orElse("");
    }

    private PosterPage page(Promoter by, ProspectDesk desk, String address, PosterForm form, Mending mending) {
        return new PosterPage(desk, desks.promoters(by), address, form, mending);
    }
}
