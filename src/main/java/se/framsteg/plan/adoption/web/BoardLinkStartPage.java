package se.framsteg.plan.adoption.web;

import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.shell.Page;

/**
 * Whose a link is and what it is about; nothing of the plan is shown before its holder goes on.
 *
 * @param later what is said of a version that has come after it; empty without one
 */
public record BoardLinkStartPage(String path, Held held, String later) implements Page {
    public boolean isDecided() {
        return !held.version().isPutForward();
    }

    public String signedIn() {
        return DecisionWords.signedIn(held);
    }

    public String answered() {
        return DecisionWords.answered(held);
    }

    public String state() {
        return DecisionWords.state(held.version());
    }

    @Override
    public String template() {
        return "plan/adoption/web/boardLinkStart";
    }
}
