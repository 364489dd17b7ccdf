package se.framsteg.flows.brokering.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.TooManyFlows;
import se.framsteg.flows.brokering.Deals;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Outsiders;
import se.framsteg.flows.materials.Materials;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Promoter;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A promoter notes what two have arranged between themselves, as it was said in a call. */
@Controller
@RequestMapping("/{region}/promote/deals")
class DealsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Deals deals;
    private final Outsiders outsiders;
    private final Organisations organisations;
    private final Materials materials;
    private final Clock clock;

    DealsController(Deals deals, Outsiders outsiders, Organisations organisations, Materials materials, Clock clock) {
        this.deals = deals;
        this.outsiders = outsiders;
        this.organisations = organisations;
        this.materials = materials;
        this.clock = clock;
    }

    @GetMapping
    View index(Promoter by, @RequestAttribute(REGION) Region region) {
        return page(by, region, DealForm.EMPTY, Mending.NONE);
    }

    @PostMapping
    View create(Promoter by, @RequestAttribute(REGION) Region region, @RequestParam Map<String, String> typed) {
        var form = new DealForm(typed);
        if (form.isSearch()) {
            return page(by, region, form, Mending.NONE);
        }
        var read = form.read(organisations.municipalitiesOf(by.region()), materials, LocalDate.now(clock));
        if (read.deal().isEmpty()) {
            return page(by, region, form, read.mending()).with(UNPROCESSABLE_CONTENT);
        }
        try {
            MatchId match = deals.note(by, read.deal().get());
            return SeeOther.to("/%s/promote/matches/%s?said=phoned#told".formatted(region.slug(), match.value()));
        } catch (NoSuchElementException _) {
            return page(by, region, form, Mending.of("need-party", "flows.brokering.deal.not-yours"))
                    .with(UNPROCESSABLE_CONTENT);
        } catch (TooManyFlows _) {
            return page(by, region, form, Mending.of("need-party", "flows.brokering.outside.full"))
                    .with(UNPROCESSABLE_CONTENT);
        }
    }

    private DealPage page(Promoter by, Region region, DealForm form, Mending mending) {
        return new DealPage(
                OutsideMatchController.desk(by, region),
                deals.companies(by),
                outsiders.of(by),
                organisations.municipalitiesOf(by.region()),
                form.choices(materials),
                form,
                mending,
                LocalDate.now(clock).toString());
    }
}
