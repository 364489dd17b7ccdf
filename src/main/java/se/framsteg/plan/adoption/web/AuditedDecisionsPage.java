package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.DecisionReviews;
import se.framsteg.plan.adoption.DecisionReviews.Counted;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/** Decisions that a programme counts, a page at a time. @param number of the page, from one */
public record AuditedDecisionsPage(AuditDesk desk, List<Counted> decisions, DecisionReviews.Sums sums, int number)
        implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/auditedDecisions";
    }

    public List<Crumb> above() {
        return desk.above();
    }

    public String path(Counted counted) {
        return desk.path(counted.decision());
    }

    public String decided(Counted counted) {
        return say(
                counted.byOwners() ? "plan.audit.decided.owner" : "plan.audit.decided.board",
                date(counted.decidedOn()));
    }

    public String reviewed(Counted counted) {
        var review = counted.review();
        return review == null || !counted.isReviewed()
                ? say(
                        counted.mayBeReviewed()
                                ? "plan.audit.not-yet"
                                : review == null ? "plan.audit.nothing" : "plan.audit.not-needed")
                : say("plan.audit.reviewed", review.by(), day(review.at()));
    }

    public @Nullable String earlier() {
        return number == 1 ? null : desk.path() + "?page=" + (number - 1);
    }

    public @Nullable String later() {
        return number * DecisionReviews.SHOWN >= sums.decisions() ? null : desk.path() + "?page=" + (number + 1);
    }
}
