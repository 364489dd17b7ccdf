package se.framsteg.prospects.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import se.framsteg.prospects.Asking;
import se.framsteg.prospects.NoReason;
import se.framsteg.prospects.NotAsked;
import se.framsteg.prospects.Prospect;
import se.framsteg.prospects.ProspectId;
import se.framsteg.prospects.Prospects;
import se.framsteg.prospects.Step;
import se.framsteg.shell.Lang;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** One company on a promoter's list: what is known of it, and how far the promoter has come. */
@Controller
@RequestMapping("/{region}/promote/prospects/{cohort}/{prospect}")
class ProspectController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final ProspectDesks desks;
    private final Prospects prospects;
    private final Asking asking;

    ProspectController(ProspectDesks desks, Prospects prospects, Asking asking) {
        this.desks = desks;
        this.prospects = prospects;
        this.asking = asking;
    }

    @GetMapping
    View show(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable ProspectId prospect) {
        ProspectDesk desk = desks.of(region, cohort);
        Prospect found = desks.prospect(by, desk, prospect);
        return page(by, desk, found, ProspectForm.of(found), Mending.NONE);
    }

    @PostMapping
    View update(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable ProspectId prospect,
            @ModelAttribute ProspectForm form) {
        ProspectDesk desk = desks.of(region, cohort);
        Prospect before = desks.prospect(by, desk, prospect);
        Mending mending = form.mending(desks.municipalities(by.region()), before);
        if (mending.isEmpty()) {
            if (prospects.change(by, desk.cohort(), prospect, form.prospect(), form.keepsNumber(before))) {
                return SeeOther.to(desk.backTo(prospect));
            }
            mending = Mending.of("number", "prospects.form.known");
        }
        return page(by, desk, before, form, mending).with(UNPROCESSABLE_CONTENT);
    }

    /** One press: asked, thinking, or no with its reason. */
    @PostMapping("/step")
    View step(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable ProspectId prospect,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String reason) {
        ProspectDesk desk = desks.of(region, cohort);
        Optional<NoReason> no = NoReason.told().stream()
                .filter(each -> each.name().equals(reason))
                .findFirst();
        Optional<Step> meant = no.isPresent()
                ? Optional.of(Step.NO)
                : Arrays.stream(Step.values())
                        .filter(each -> each.name().equals(step))
                        .findFirst();
        meant.ifPresent(each -> prospects.step(by, desk.cohort(), prospect, each, no.orElse(null)));
        return SeeOther.to(desk.backTo(desks.prospect(by, desk, prospect).id()));
    }

    /** Takes the last press back. */
    @PostMapping("/undoing")
    View undo(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable ProspectId prospect) {
        ProspectDesk desk = desks.of(region, cohort);
        prospects.stepBack(by, desk.cohort(), prospect);
        return SeeOther.to(desk.backTo(prospect));
    }

    /** Writes to the company in the promoter's name. */
    @PostMapping("/letter")
    View send(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable ProspectId prospect,
            @RequestParam(defaultValue = "sv") String language) {
        ProspectDesk desk = desks.of(region, cohort);
        try {
            asking.send(by, desk.opening(), prospect, Lang.of(language));
            return SeeOther.to(desk.backTo(prospect));
        } catch (NotAsked refused) {
            Prospect found = desks.prospect(by, desk, prospect);
            return page(by, desk, found, ProspectForm.of(found), Mending.NONE).with(CONFLICT);
        }
    }

    @PostMapping("/removal")
    View remove(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable ProspectId prospect) {
        ProspectDesk desk = desks.of(region, cohort);
        prospects.remove(by, desk.cohort(), prospect);
        return SeeOther.to(desk.path());
    }

    private ProspectPage page(Promoter by, ProspectDesk desk, Prospect prospect, ProspectForm form, Mending mending) {
        Map<String, String> municipalities = desks.municipalities(by.region());
        return new ProspectPage(
                desk,
                prospect,
                prospects.alsoAsked(by, desk.cohort()).getOrDefault(prospect.id(), List.of()),
                municipalities,
                asking.hindrance(desk.opening(), prospect, by).orElse(null),
                List.of(
                        asking.text(by, desk.opening(), prospect, Lang.SV),
                        asking.text(by, desk.opening(), prospect, Lang.EN)),
                form,
                mending);
    }
}
