package se.framsteg.ideas.cards.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.TooManyIdeas;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.InIdeas;
import se.framsteg.shell.Ids;
import se.framsteg.shell.web.SeeOther;

/** What becomes of an idea: dropped, taken away, merged into another; and back from each. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/ideas/{idea}")
class FateController {
    private final Ideas ideas;

    FateController(Ideas ideas) {
        this.ideas = ideas;
    }

    @PostMapping("/drop")
    View drop(IdeaDesk desk, @PathVariable IdeaId idea) {
        return told(desk, idea, ideas.drop(desk.by(), idea, true), "dropped");
    }

    @PostMapping("/take-up")
    View takeUp(IdeaDesk desk, @PathVariable IdeaId idea) {
        return told(desk, idea, ideas.drop(desk.by(), idea, false), "taken-up");
    }

    @PostMapping("/merger")
    View merge(IdeaDesk desk, @PathVariable IdeaId idea, @RequestParam(defaultValue = "") String into) {
        boolean merged = into.matches(Ids.WRITTEN) && ideas.merge(desk.by(), idea, IdeaId.of(into));
        ideas.find(desk.by(), idea).orElseThrow();
        return SeeOther.to("%s?said=%s#told".formatted(desk.idea(idea), merged ? "merged" : "no-merge"));
    }

    @PostMapping("/merger/undone")
    View unmerge(IdeaDesk desk, @PathVariable IdeaId idea) {
        return told(desk, idea, ideas.merge(desk.by(), idea, null), "unmerged");
    }

    @PostMapping("/removal")
    View remove(IdeaDesk desk, @PathVariable IdeaId idea) {
        ideas.remove(desk.by(), idea, true);
        return SeeOther.to("%s?said=removed&about=%s#told".formatted(desk.ideas(), idea.value()));
    }

    @PostMapping("/return")
    View bringBack(IdeaDesk desk, @PathVariable IdeaId idea) {
        try {
            ideas.remove(desk.by(), idea, false);
            return SeeOther.to("%s?said=back&about=%s#told".formatted(desk.ideas(), idea.value()));
        } catch (TooManyIdeas _) {
            return SeeOther.to("%s?said=full#told".formatted(desk.ideas()));
        }
    }

    private static View told(IdeaDesk desk, IdeaId idea, boolean changed, String what) {
        return SeeOther.to("%s?said=%s#told".formatted(desk.idea(idea), changed ? what : "as-it-is"));
    }
}
