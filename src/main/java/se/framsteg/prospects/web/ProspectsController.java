package se.framsteg.prospects.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
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
import se.framsteg.prospects.NewProspect;
import se.framsteg.prospects.PastedList;
import se.framsteg.prospects.Prospects;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A promoter's list of companies to ask to a round: shown, added to by hand, and pasted into from a spreadsheet. */
@Controller
@RequestMapping("/{region}/promote/prospects/{cohort}")
class ProspectsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final ProspectDesks desks;
    private final Prospects prospects;

    ProspectsController(ProspectDesks desks, Prospects prospects) {
        this.desks = desks;
        this.prospects = prospects;
    }

    @GetMapping
    View index(Promoter by, @RequestAttribute(REGION) Region region, @PathVariable String cohort) {
        return page(by, desks.of(region, cohort), ProspectForm.EMPTY, Mending.NONE);
    }

    @PostMapping
    View create(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @ModelAttribute ProspectForm form) {
        ProspectDesk desk = desks.of(region, cohort);
        Mending mending = form.mending(desks.municipalities(by.region()), null);
        if (mending.isEmpty()) {
            int added = prospects.add(
                    by, desk.cohort(), ProspectDesks.promoter(by, form.promoter()), List.of(form.prospect()));
            if (added > 0) {
                return SeeOther.to(desk.path());
            }
            mending = Mending.of("company", "prospects.form.known");
        }
        return page(by, desk, form, mending).with(UNPROCESSABLE_CONTENT);
    }

    /** Reads pasted rows, shows what was read, and keeps it when asked to. */
    @PostMapping("/rows")
    View paste(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String promoter,
            @RequestParam(defaultValue = "") String keep) {
        ProspectDesk desk = desks.of(region, cohort);
        if (pasted.isBlank() || pasted.length() > PastedList.LONGEST) {
            String key = pasted.isBlank() ? "prospects.paste.missing" : "prospects.paste.too-long";
            return page(by, desk, ProspectForm.EMPTY, Mending.of("pasted", key)).with(UNPROCESSABLE_CONTENT);
        }
        Map<String, String> municipalities = desks.municipalities(by.region());
        PastedList list = PastedList.read(pasted, municipalities);
        var whose = ProspectDesks.promoter(by, promoter);
        List<NewProspect> read = list.prospects();
        List<NewProspect> unknown = prospects.unknown(by, desk.cohort(), whose, read);
        if (!keep.isEmpty() && !unknown.isEmpty()) {
            prospects.add(by, desk.cohort(), whose, unknown);
            return SeeOther.to(desk.path());
        }
        return new PastedPage(
                desk, pasted, list, unknown, prospects.alsoAsked(by, desk.cohort(), read), whose, municipalities);
    }

    private ProspectsPage page(Promoter by, ProspectDesk desk, ProspectForm form, Mending mending) {
        return new ProspectsPage(
                desk,
                prospects.in(by, desk.cohort()),
                prospects.alsoAsked(by, desk.cohort()),
                desks.municipalities(by.region()),
                desks.promoters(by),
                form,
                mending);
    }
}
