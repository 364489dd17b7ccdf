package se.framsteg.flows.offers.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowIsClosed;
import se.framsteg.flows.FlowWasChanged;
import se.framsteg.flows.Flows;
import se.framsteg.flows.GivesAway;
import se.framsteg.flows.TooManyFlows;
import se.framsteg.flows.TooManyPlaces;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** One flow of the company's own: read, written on, paused, closed and taken back. */
@Controller
@InFlows
@RequestMapping("/{region}/company/{organisation}/flows/{flow}")
class FlowController {
    private final Flows flows;
    private final FlowPages pages;

    FlowController(Flows flows, FlowPages pages) {
        this.flows = flows;
        this.pages = pages;
    }

    @GetMapping
    View show(FlowDesk desk, @PathVariable FlowId flow, @RequestParam(defaultValue = "") String said) {
        return pages.show(desk, flow, new Told(said));
    }

    @PostMapping
    View update(FlowDesk desk, @PathVariable FlowId flow, @RequestParam Map<String, String> typed) {
        Flow stands = flows.find(desk.by(), flow).orElseThrow();
        var form = new FlowForm(typed);
        if (form.isSearch() || form.isCodeSearch()) {
            return pages.again(desk, stands, form, Mending.NONE);
        }
        FlowReading reading = pages.reading(desk, form);
        FlowDraft draft = reading.draft(stands.said().direction());
        if (draft == null) {
            return pages.again(desk, stands, form, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        try {
            Flow saved = flows.change(desk.by(), flow, FormReading.version(form.text("seen")), draft);
            if (form.isToBeShown() && !saved.isPublished()) {
                return SeeOther.to(desk.flow(flow) + "/publication");
            }
            boolean changed = saved.version() != stands.version();
            return SeeOther.to("%s?said=%s#told".formatted(desk.flow(flow), changed ? "saved" : "as-it-is"));
        } catch (FlowWasChanged refused) {
            return pages.overtaken(desk, refused.now(), form).with(CONFLICT);
        } catch (TooManyPlaces _) {
            Mending mending = Mending.of("municipality", "flows.too-many.places", Flows.MOST_ELSEWHERE);
            return pages.again(desk, stands, form, mending).with(CONFLICT);
        } catch (GivesAway refused) {
            String words = String.join(", ", refused.words());
            return pages.again(desk, stands, form, Mending.of("words", "flows.gives-away", words))
                    .with(UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/pause")
    View pause(FlowDesk desk, @PathVariable FlowId flow) {
        return told(desk, flow, () -> flows.pause(desk.by(), flow), "paused");
    }

    /** Shown again, to the same and as long as was said, or a new time where that is over. */
    @PostMapping("/renewal")
    View renew(FlowDesk desk, @PathVariable FlowId flow) {
        return told(
                desk, flow, () -> flows.renew(desk.by(), flow, pages.today().plusDays(Flows.USUAL_DAYS)), "renewed");
    }

    @PostMapping("/closing")
    View close(FlowDesk desk, @PathVariable FlowId flow) {
        return told(desk, flow, () -> flows.close(desk.by(), flow), "closed");
    }

    @PostMapping("/withdrawal")
    View withdraw(FlowDesk desk, @PathVariable FlowId flow) {
        return told(desk, flow, () -> flows.withdraw(desk.by(), flow), "withdrawn");
    }

    /** What is refused is told on the page itself: an answer that leads elsewhere would be one that something had been done. */
    private View told(FlowDesk desk, FlowId flow, Supplier<Flow> does, String said) {
        try {
            does.get();
            return SeeOther.to("%s?said=%s#told".formatted(desk.flow(flow), said));
        } catch (FlowIsClosed _) {
            return pages.show(desk, flow, new Told("not-now")).with(CONFLICT);
        } catch (TooManyPlaces _) {
            return pages.show(desk, flow, new Told("places")).with(CONFLICT);
        } catch (TooManyFlows _) {
            return pages.show(desk, flow, new Told("full")).with(CONFLICT);
        } catch (GivesAway _) {
            return pages.show(desk, flow, Told.NOTHING).with(CONFLICT);
        }
    }
}
