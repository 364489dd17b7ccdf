package se.framsteg.flows.brokering.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.GivesAway;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.Holders;
import se.framsteg.flows.OutsideHolder;
import se.framsteg.flows.TooManyFlows;
import se.framsteg.flows.brokering.Outside;
import se.framsteg.flows.brokering.Outsiders;
import se.framsteg.flows.materials.MaterialChoices;
import se.framsteg.flows.materials.Materials;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A promoter tells of what somebody outside all programmes has to spare or needs, and takes it back. */
@Controller
@RequestMapping("/{region}/promote/outside")
class OutsideController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Outside outside;
    private final Outsiders outsiders;
    private final Flows flows;
    private final Holders holders;
    private final Organisations organisations;
    private final Materials materials;
    private final Clock clock;

    OutsideController(
            Outside outside,
            Outsiders outsiders,
            Flows flows,
            Holders holders,
            Organisations organisations,
            Materials materials,
            Clock clock) {
        this.outside = outside;
        this.outsiders = outsiders;
        this.flows = flows;
        this.holders = holders;
        this.organisations = organisations;
        this.materials = materials;
        this.clock = clock;
    }

    @GetMapping
    View index(Promoter by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String said) {
        return empty(by, region, Mending.NONE, said);
    }

    @PostMapping
    View create(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(name = "material-words", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String find,
            @ModelAttribute OutsideForm form) {
        boolean searched = MaterialChoices.isSearch(find, words);
        MaterialChoices choices =
                materials.choices(OutsideForm.typed(form.material()), words.strip(), Say.lang(), searched);
        if (searched) {
            return page(by, region, form, choices, Mending.NONE, "");
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, String> places = organisations.municipalitiesOf(by.region());
        Mending mending = form.mending(places, materials, today);
        if (mending.isEmpty()) {
            try {
                HolderId known = form.known();
                if (known != null && !OutsideForm.typed(form.contact()).isEmpty()) {
                    outsiders.reach(by, known, OutsideForm.typed(form.contact()));
                }
                outside.enter(by, known, known == null ? form.fresh() : null, form.draft(today), form.consent(today));
                return SeeOther.to("/%s/promote/outside?said=entered#told".formatted(region.slug()));
            } catch (TooManyFlows _) {
                mending = Mending.of("title", "flows.brokering.outside.full");
            } catch (GivesAway gives) {
                mending = Mending.of("title", "flows.brokering.outside.gives-away", String.join(", ", gives.words()));
            }
        }
        return page(by, region, form, choices, mending, "").with(UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{flow}/removal")
    View remove(Promoter by, @RequestAttribute(REGION) Region region, @PathVariable FlowId flow) {
        flows.withdrawOutside(by, flow);
        return SeeOther.to("/%s/promote/outside?said=removed#told".formatted(region.slug()));
    }

    /** How one reaches somebody from now on. */
    @PostMapping("/holders/{holder}/contact")
    View reach(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID holder,
            @RequestParam Map<String, String> form) {
        var reading = new FormReading();
        String field = "contact-" + holder;
        String typed = reading.text(field, form.get(field), OutsideHolder.LONGEST_CONTACT);
        if (!reading.mending().isEmpty()) {
            return empty(by, region, reading.mending(), "").with(UNPROCESSABLE_CONTENT);
        }
        outsiders.reach(by, new HolderId(holder), typed);
        return SeeOther.to("/%s/promote/outside?said=reached#told".formatted(region.slug()));
    }

    @PostMapping("/holders/{holder}/removal")
    View forget(Promoter by, @RequestAttribute(REGION) Region region, @PathVariable UUID holder) {
        outsiders.forget(by, new HolderId(holder));
        return SeeOther.to("/%s/promote/outside?said=forgotten#told".formatted(region.slug()));
    }

    private OutsidePage empty(Promoter by, Region region, Mending mending, String said) {
        return page(by, region, OutsideForm.EMPTY, materials.choices("", "", Say.lang()), mending, said);
    }

    private OutsidePage page(
            Promoter by, Region region, OutsideForm form, MaterialChoices choices, Mending mending, String said) {
        List<Flow> all = flows.outside(by);
        return new OutsidePage(
                OutsideMatchController.desk(by, region),
                holders.outside(by),
                outsiders.of(by),
                all,
                outside.consents(by, all.stream().map(Flow::id).toList()),
                organisations.municipalitiesOf(by.region()),
                materials,
                form,
                choices,
                mending,
                LocalDate.now(clock).toString(),
                Told.of(said));
    }
}
