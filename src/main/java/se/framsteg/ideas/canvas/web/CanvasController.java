package se.framsteg.ideas.canvas.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaWritten;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaForm;
import se.framsteg.ideas.web.InIdeas;
import se.framsteg.ideas.web.Told;
import se.framsteg.shell.web.SeeOther;

/** One idea with its three values on one page. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/ideas/{idea}/canvas")
class CanvasController {
    private final Ideas ideas;

    CanvasController(Ideas ideas) {
        this.ideas = ideas;
    }

    @GetMapping
    View show(IdeaDesk desk, @PathVariable IdeaId idea, @RequestParam(defaultValue = "") String said) {
        return page(desk, idea, false, Told.of(said), IdeaWritten.NOTHING);
    }

    @GetMapping("/edit")
    View edit(IdeaDesk desk, @PathVariable IdeaId idea) {
        return page(desk, idea, true, Told.NOTHING, IdeaWritten.NOTHING);
    }

    @PostMapping
    View update(IdeaDesk desk, @PathVariable IdeaId idea, @RequestParam MultiValueMap<String, String> fields) {
        IdeaForm form = IdeaForm.of(fields);
        IdeaWritten written = ideas.write(desk.by(), idea, form.seen(), form.typed());
        if (written.isWhole()) {
            return SeeOther.to(
                    "%s/canvas?said=%s#told".formatted(desk.idea(idea), written.changed() ? "saved" : "as-it-is"));
        }
        boolean overtaken = !written.overtaken().isEmpty();
        return page(desk, idea, true, Told.of(overtaken ? "overtaken" : "mend"), written)
                .with(overtaken ? CONFLICT : UNPROCESSABLE_CONTENT);
    }

    private CanvasPage page(IdeaDesk desk, IdeaId idea, boolean writing, Told told, IdeaWritten written) {
        return new CanvasPage(desk, ideas.find(desk.by(), idea).orElseThrow(), writing, told, written);
    }
}
