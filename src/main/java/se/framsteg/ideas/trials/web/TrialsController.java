package se.framsteg.ideas.trials.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.TooManyTrials;
import se.framsteg.ideas.Trial;
import se.framsteg.ideas.Trials;
import se.framsteg.ideas.TrialsCalendarChoice;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.ideas.web.InIdeas;
import se.framsteg.people.Members;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** What is tried with an idea: by whom, by when, and what it showed. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/ideas/{idea}/trials")
class TrialsController {
    private final Ideas ideas;
    private final Trials trials;
    private final Members members;
    private final TrialsCalendarChoice calendar;
    private final Clock clock;

    TrialsController(Ideas ideas, Trials trials, Members members, TrialsCalendarChoice calendar, Clock clock) {
        this.ideas = ideas;
        this.trials = trials;
        this.members = members;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping
    View index(
            IdeaDesk desk,
            @PathVariable IdeaId idea,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String about) {
        return page(desk, idea, TrialForm.EMPTY, Mending.NONE, said, about);
    }

    @PostMapping
    View create(IdeaDesk desk, @PathVariable IdeaId idea, @ModelAttribute TrialForm form) {
        var reading = new TrialReading(form, names(desk), null, LocalDate.now(clock));
        if (!reading.mending().isEmpty()) {
            return page(desk, idea, form, reading.mending(), "", "").with(UNPROCESSABLE_CONTENT);
        }
        try {
            trials.add(desk.by(), idea, reading.draft());
            return told(desk, idea, "added", "");
        } catch (TooManyTrials _) {
            return page(desk, idea, form, Mending.of("what", "ideas.trial.full", Trials.MOST), "", "")
                    .with(CONFLICT);
        }
    }

    /** Whether the person's own calendar tells of what they are to test. */
    @PostMapping("/calendar")
    View choose(IdeaDesk desk, @PathVariable IdeaId idea, @RequestParam(defaultValue = "false") boolean chosen) {
        ideas.find(desk.by(), idea).orElseThrow();
        calendar.choose(desk.by(), chosen);
        return SeeOther.to("%s/trials#calendar".formatted(desk.idea(idea)));
    }

    @GetMapping("/{trial}")
    View edit(IdeaDesk desk, @PathVariable IdeaId idea, @PathVariable UUID trial) {
        Idea found = ideas.find(desk.by(), idea).orElseThrow();
        return new TrialPage(
                desk, found, find(found, trial), names(desk), TrialForm.of(find(found, trial)), Mending.NONE);
    }

    @PostMapping("/{trial}")
    View update(IdeaDesk desk, @PathVariable IdeaId idea, @PathVariable UUID trial, @ModelAttribute TrialForm form) {
        Idea found = ideas.find(desk.by(), idea).orElseThrow();
        Trial stands = find(found, trial);
        var reading = new TrialReading(form, names(desk), stands.owner(), LocalDate.now(clock));
        if (!reading.mending().isEmpty()) {
            return new TrialPage(desk, found, stands, names(desk), form, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        boolean changed = trials.change(desk.by(), idea, trial, reading.draft());
        return told(desk, idea, changed ? "saved" : "as-it-is", "");
    }

    @PostMapping("/{trial}/removal")
    View remove(IdeaDesk desk, @PathVariable IdeaId idea, @PathVariable UUID trial) {
        trials.remove(desk.by(), idea, trial);
        return told(desk, idea, "removed", "&about=" + trial);
    }

    @PostMapping("/{trial}/return")
    View bringBack(IdeaDesk desk, @PathVariable IdeaId idea, @PathVariable UUID trial) {
        try {
            trials.bringBack(desk.by(), idea, trial);
            return told(desk, idea, "back", "");
        } catch (TooManyTrials _) {
            return told(desk, idea, "full", "");
        }
    }

    private static Trial find(Idea idea, UUID trial) {
        return idea.trials().stream()
                .filter(each -> each.id().equals(trial))
                .findFirst()
                .orElseThrow();
    }

    private TrialsPage page(IdeaDesk desk, IdeaId idea, TrialForm form, Mending mending, String said, String about) {
        return new TrialsPage(
                desk,
                ideas.find(desk.by(), idea).orElseThrow(),
                names(desk),
                form,
                mending,
                said,
                about,
                calendar.isChosen(desk.by()),
                LocalDate.now(clock));
    }

    private Map<UUID, String> names(IdeaDesk desk) {
        return IdeaWords.names(members.people(desk.by()));
    }

    private static View told(IdeaDesk desk, IdeaId idea, String what, String more) {
        return SeeOther.to("%s/trials?said=%s%s#told".formatted(desk.idea(idea), what, more));
    }
}
