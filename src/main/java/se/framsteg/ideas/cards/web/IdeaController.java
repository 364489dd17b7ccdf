package se.framsteg.ideas.cards.web;

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

/** The card of one idea: read and written on. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/ideas/{idea}")
class IdeaController {
    private final Ideas ideas;
    private final IdeaPages pages;

    IdeaController(Ideas ideas, IdeaPages pages) {
        this.ideas = ideas;
        this.pages = pages;
    }

    @GetMapping
    View show(IdeaDesk desk, @PathVariable IdeaId idea, @RequestParam(defaultValue = "") String said) {
        return pages.page(desk, idea, Told.of(said), IdeaWritten.NOTHING);
    }

    @PostMapping
    View update(IdeaDesk desk, @PathVariable IdeaId idea, @RequestParam MultiValueMap<String, String> fields) {
        IdeaForm form = IdeaForm.of(fields);
        IdeaWritten written = ideas.write(desk.by(), idea, form.seen(), form.typed());
        if (written.isWhole()) {
            return SeeOther.to("%s?said=%s#told".formatted(desk.idea(idea), written.changed() ? "saved" : "as-it-is"));
        }
        boolean overtaken = !written.overtaken().isEmpty();
        return pages.page(desk, idea, Told.of(overtaken ? "overtaken" : "mend"), written)
                .with(overtaken ? CONFLICT : UNPROCESSABLE_CONTENT);
    }
}
