package se.framsteg.ideas.cards.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.ideas.web.InIdeas;
import se.framsteg.people.Members;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.web.SeeOther;

/** How an idea came to be what it is: who changed what, how far it had come, how it stood, and back to that. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/ideas/{idea}/versions")
class IdeaVersionsController {
    private final Ideas ideas;
    private final Members members;

    IdeaVersionsController(Ideas ideas, Members members) {
        this.ideas = ideas;
        this.members = members;
    }

    @GetMapping
    View index(IdeaDesk desk, @PathVariable IdeaId idea, @RequestParam(defaultValue = "") String before) {
        Idea found = ideas.find(desk.by(), idea).orElseThrow();
        int first = before.isEmpty() ? Ideas.ALL_SEEN : FormReading.version(before);
        return IdeaVersionsPage.of(
                desk, found, ideas.versions(desk.by(), idea, first), IdeaWords.names(members.people(desk.by())));
    }

    @GetMapping("/{seq}")
    View show(IdeaDesk desk, @PathVariable IdeaId idea, @PathVariable String seq) {
        int version = FormReading.version(seq);
        Idea found = ideas.find(desk.by(), idea).orElseThrow();
        return new IdeaVersionPage(
                desk,
                found,
                version,
                ChangeLine.of(
                        ideas.since(desk.by(), idea, version).orElseThrow(),
                        IdeaWords.names(members.people(desk.by()))));
    }

    /** @param only the field to restore; empty for all of them */
    @PostMapping("/{seq}/restoration")
    View restore(
            IdeaDesk desk,
            @PathVariable IdeaId idea,
            @PathVariable String seq,
            @RequestParam(defaultValue = "") String only) {
        boolean restored = ideas.restore(desk.by(), idea, FormReading.version(seq), only.isEmpty() ? null : only);
        return SeeOther.to("%s?said=%s#told".formatted(desk.idea(idea), restored ? "restored" : "as-it-is"));
    }
}
