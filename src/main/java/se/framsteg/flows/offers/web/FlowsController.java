package se.framsteg.flows.offers.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.TooManyFlows;
import se.framsteg.shell.Json;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** A company's own offers and needs, and a new one. */
@Controller
@InFlows
@RequestMapping("/{region}/company/{organisation}/flows")
class FlowsController {
    private final Flows flows;
    private final FlowPages pages;

    FlowsController(Flows flows, FlowPages pages) {
        this.flows = flows;
        this.pages = pages;
    }

    @GetMapping
    View index(FlowDesk desk, @RequestParam(defaultValue = "") String said) {
        return pages.list(desk, new Told(said));
    }

    /** All that the company has written, to take along. */
    @GetMapping("/flows.json")
    View data(FlowDesk desk) {
        String json = Json.pretty(flows.of(desk.by()).stream().map(Taken::of).toList());
        return Download.of(
                "erbjudanden-och-behov.json", "application/json", () -> json.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/new")
    View begin(
            FlowDesk desk,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String like) {
        return pages.begun(desk, direction, like);
    }

    @PostMapping
    View create(FlowDesk desk, @RequestParam Map<String, String> typed) {
        var form = new FlowForm(typed);
        if (form.isSearch()) {
            return pages.begun(desk, form, Mending.NONE);
        }
        FlowReading reading = pages.reading(desk, form);
        FlowDraft draft = reading.draft(null);
        if (draft == null) {
            return pages.begun(desk, form, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        try {
            FlowId id = flows.draft(desk.by(), draft);
            return SeeOther.to(desk.flow(id) + "?said=drafted#told");
        } catch (TooManyFlows refused) {
            return pages.begun(desk, form, Mending.of("title", "flows.too-many", refused.most()))
                    .with(CONFLICT);
        }
    }
}
