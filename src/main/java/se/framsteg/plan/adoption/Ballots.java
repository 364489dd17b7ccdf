package se.framsteg.plan.adoption;

import java.time.LocalDate;
import java.util.List;

/** What those who were asked about a version have said, as it stands. @param all but those taken back */
public record Ballots(List<Ballot> all) {
    public Ballots {
        all = all.stream()
                .filter(each -> each.state() != Ballot.State.WITHDRAWN)
                .toList();
    }

    public long answered() {
        return all.stream().filter(Ballot::hasAnswered).count();
    }

    /** Whether more than half of all who were asked have approved. */
    public boolean isApproved() {
        return 2
                        * all.stream()
                                .filter(each -> each.state() == Ballot.State.APPROVED)
                                .count()
                > all.size();
    }

    /** Those who may still answer. */
    public List<Ballot> silent(LocalDate today) {
        return all.stream()
                .filter(each -> !each.hasAnswered() && !today.isAfter(each.closesOn()))
                .toList();
    }

    /** How many more must approve before it is adopted; 0 where it is already. */
    public int missing() {
        long approved = all.stream()
                .filter(each -> each.state() == Ballot.State.APPROVED)
                .count();
        return (int) Math.max(0, all.size() / 2 + 1 - approved);
    }

    /** Whether it may be closed: more than half have answered, or the last day is over for all of them. */
    public boolean mayClose(LocalDate today) {
        return !all.isEmpty()
                && (2 * answered() > all.size() || all.stream().allMatch(each -> today.isAfter(each.closesOn())));
    }

    /** What they said; and that their link was handed over, where it was, since nobody else then knows who used it. */
    private static String said(Ballot each) {
        if (!each.hasAnswered()) {
            return "silent";
        }
        return each.mailed() ? each.state().code() : each.state().code() + "-handed";
    }

    List<Decision.Signer> signers() {
        return all.stream()
                .map(each -> new Decision.Signer(each.name(), each.does(), said(each), each.said()))
                .toList();
    }
}
