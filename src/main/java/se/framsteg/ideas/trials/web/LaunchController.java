package se.framsteg.ideas.trials.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.Launch;
import se.framsteg.ideas.Trials;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.InIdeas;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** That an idea is launched: when, and what shows it. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/ideas/{idea}/launch")
class LaunchController {
    private final Ideas ideas;
    private final Trials trials;
    private final Clock clock;

    LaunchController(Ideas ideas, Trials trials, Clock clock) {
        this.ideas = ideas;
        this.trials = trials;
        this.clock = clock;
    }

    @GetMapping
    View show(IdeaDesk desk, @PathVariable IdeaId idea) {
        Idea found = ideas.find(desk.by(), idea).orElseThrow();
        return new LaunchPage(desk, found, LaunchForm.of(found.launch()), Mending.NONE);
    }

    @PostMapping
    View create(IdeaDesk desk, @PathVariable IdeaId idea, @ModelAttribute LaunchForm form) {
        Idea found = ideas.find(desk.by(), idea).orElseThrow();
        var reading = new FormReading();
        Launch launch = form.read(reading, LocalDate.now(clock));
        if (launch == null) {
            return new LaunchPage(desk, found, form, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        return told(desk, idea, trials.launch(desk.by(), idea, launch) ? "launched" : "as-it-is");
    }

    @PostMapping("/undone")
    View undo(IdeaDesk desk, @PathVariable IdeaId idea) {
        return told(desk, idea, trials.launch(desk.by(), idea, null) ? "launch-undone" : "as-it-is");
    }

    @PostMapping("/still-there")
    View confirm(IdeaDesk desk, @PathVariable IdeaId idea) {
        return told(desk, idea, trials.sayStillThere(desk.by(), idea) ? "still-there" : "as-it-is");
    }

    private static View told(IdeaDesk desk, IdeaId idea, String what) {
        return SeeOther.to("%s/trials?said=%s#told".formatted(desk.idea(idea), what));
    }
}
