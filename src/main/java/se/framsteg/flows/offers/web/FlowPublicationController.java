package se.framsteg.flows.offers.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.Answer;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWasChanged;
import se.framsteg.flows.Flows;
import se.framsteg.flows.GivesAway;
import se.framsteg.flows.TooManyFlows;
import se.framsteg.flows.TooManyPlaces;
import se.framsteg.flows.Visibility;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** Publishes a flow on purpose: first what others will see, then one press. */
@Controller
@InFlows
@RequestMapping("/{region}/company/{organisation}/flows/{flow}/publication")
class FlowPublicationController {
    private final Flows flows;
    private final Materials materials;
    private final FlowPages pages;

    FlowPublicationController(Flows flows, Materials materials, FlowPages pages) {
        this.flows = flows;
        this.materials = materials;
        this.pages = pages;
    }

    @GetMapping
    View show(FlowDesk desk, @PathVariable FlowId flow) {
        Flow stands = flows.find(desk.by(), flow).orElseThrow();
        String to = stands.visibility() == Visibility.PRIVATE
                ? ""
                : stands.visibility().code();
        String until = stands.expiresOn() == null || !stands.expiresOn().isAfter(pages.today())
                ? pages.today().plusDays(Flows.USUAL_DAYS).toString()
                : stands.expiresOn().toString();
        return page(desk, stands, to, until, "", false, Mending.NONE);
    }

    @PostMapping
    View create(
            FlowDesk desk,
            @PathVariable FlowId flow,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String visibility,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String waste) {
        Flow stands = flows.find(desk.by(), flow).orElseThrow();
        var reading = new FormReading();
        boolean known =
                Visibility.PUBLISHED.stream().anyMatch(each -> each.code().equals(visibility));
        if (!known) {
            reading.refuse("visibility", "flows.publish.to.missing");
        }
        LocalDate last = reading.neededDay("until", until).orElse(null);
        LocalDate today = pages.today();
        if (last != null && (!last.isAfter(today) || last.isAfter(today.plusDays(Flows.MOST_DAYS)))) {
            reading.refuse("until", "flows.publish.until.wrong", Flows.MOST_DAYS);
        }
        LocalDate ends = stands.said().period().ends();
        if (ends != null && ends.isBefore(today)) {
            reading.refuse("until", "flows.publish.over");
        }
        boolean asked = PublicationPage.asksOfWaste(stands.said());
        Answer takes = asked ? Answer.of(waste) : stands.said().terms().acceptsWaste();
        if (asked && takes == Answer.UNSAID) {
            reading.refuse("waste", "flows.publish.waste.missing");
        }
        if (last == null || !reading.mending().isEmpty()) {
            return page(desk, stands, visibility, until, waste, false, reading.mending())
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            Visibility to = Visibility.valueOf(visibility.toUpperCase(Locale.ROOT));
            flows.publish(desk.by(), flow, FormReading.version(seen), takes, to, last);
            return SeeOther.to(desk.flow(flow) + "?said=published#told");
        } catch (GivesAway _) {
            return page(desk, stands, visibility, until, waste, false, Mending.NONE)
                    .with(UNPROCESSABLE_CONTENT);
        } catch (FlowWasChanged refused) {
            return page(desk, refused.now(), visibility, until, waste, true, Mending.NONE)
                    .with(CONFLICT);
        } catch (TooManyPlaces _) {
            Mending mending = Mending.of("visibility", "flows.too-many.places", Flows.MOST_ELSEWHERE);
            return page(desk, stands, visibility, until, waste, false, mending).with(CONFLICT);
        } catch (TooManyFlows refused) {
            Mending mending = Mending.of("visibility", "flows.too-many.published", refused.most());
            return page(desk, stands, visibility, until, waste, false, mending).with(CONFLICT);
        }
    }

    private PublicationPage page(
            FlowDesk desk,
            Flow flow,
            String visibility,
            String until,
            String waste,
            boolean overtaken,
            Mending mending) {
        List<String> giveaways = flows.giveaways(desk.by(), flow.said());
        return new PublicationPage(desk, flow, materials, giveaways, visibility, until, waste, overtaken, mending);
    }
}
