package se.framsteg.ideas.cards.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.TooManyIdeas;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.InIdeas;
import se.framsteg.ideas.web.Told;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** All ideas of a company; a new one needs no more than a title. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/ideas")
class IdeasController {
    private final Ideas ideas;

    IdeasController(Ideas ideas) {
        this.ideas = ideas;
    }

    @GetMapping
    View index(
            IdeaDesk desk,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String about) {
        return page(desk, Told.of(said, about), "", Mending.NONE);
    }

    @PostMapping
    View create(IdeaDesk desk, @RequestParam(defaultValue = "") String title) {
        var reading = new FormReading();
        String read = reading.needed(
                "title", title.strip().replaceAll("\\s+", " "), IdeaField.TITLE.longest(), "ideas.title.missing");
        if (!reading.mending().isEmpty()) {
            return page(desk, Told.NOTHING, title, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        try {
            IdeaId id = ideas.add(desk.by(), read);
            return SeeOther.to("%s?said=added&about=%s#title".formatted(desk.ideas(), id.value()));
        } catch (TooManyIdeas _) {
            return page(desk, Told.NOTHING, title, Mending.of("title", "ideas.full", Ideas.MOST))
                    .with(CONFLICT);
        }
    }

    private IdeasPage page(IdeaDesk desk, Told told, String title, Mending mending) {
        var about = told.about() == null
                ? null
                : ideas.find(desk.by(), told.about()).orElse(null);
        return new IdeasPage(desk, ideas.of(desk.by()), told, about, title, mending);
    }
}
