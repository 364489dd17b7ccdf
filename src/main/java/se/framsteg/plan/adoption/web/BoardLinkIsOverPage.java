package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** A link that can be answered no more. @param held null where it was taken back, or never was */
public record BoardLinkIsOverPage(Region region, @Nullable Held held) implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/boardLinkIsOver";
    }

    /** Why: it has been decided, the day is over, or the link is none. */
    public String why() {
        if (held == null) {
            return say("plan.decision.link.over.gone");
        }
        if (held.version().isPutForward()) {
            return say("plan.decision.link.over.late", held.asker());
        }
        return held.version().settled().isEmpty()
                ? say(
                        "plan.decision.link.over.newer",
                        held.version().number(),
                        held.version().next(),
                        held.asker())
                : say(
                        "plan.decision.link.over.decided",
                        held.version().number(),
                        held.version().says().company(),
                        DecisionWords.state(held.version()));
    }
}
