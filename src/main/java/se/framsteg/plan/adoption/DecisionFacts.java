package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.UUID;
import se.framsteg.plan.adoption.DecisionReviews.Counted;

/**
 * What an auditor needs to know a decision by: which version it is of, its fingerprint, and how it was taken.
 *
 * @param how the way, and how many said yes and had a reservation, in a sentence
 */
public record DecisionFacts(UUID decision, int number, String hash, String how) {
    public static DecisionFacts of(Counted counted, Version version) {
        Decision decision = version.decisions().stream()
                .filter(each -> each.id().equals(counted.decision()))
                .findFirst()
                .orElseThrow();
        String how = say(
                "plan.audit.how." + decision.way().code(),
                date(decision.decidedOn()),
                decision.approvals(),
                decision.reservations());
        return new DecisionFacts(decision.id(), version.number(), version.hash(), how);
    }
}
