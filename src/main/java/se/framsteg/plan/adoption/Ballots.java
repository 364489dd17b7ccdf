package se.framsteg.plan.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What those who decide on a version have said, as it stands. Who decides is frozen with the version: somebody whose link was taken
 * back, or who was never asked, has not approved, and is counted among all.
 *
 * @param all who were asked and still are
 * @param takenBack whose link was taken back, without another in its place
 * @param notAsked those named in the version who have been asked by nobody
 */
public record Ballots(List<Ballot> all, List<Ballot> takenBack, List<Frozen.Person> notAsked) {
    /**
     * @param ballots all that ever were, also those taken back
     * @param named who was to decide, as the version has it
     * @param persons the same people, in the same order; empty where that was not noted, and names tell
     */
    static Ballots of(List<Ballot> ballots, List<Frozen.Person> named, List<UUID> persons) {
        List<Ballot> all = ballots.stream()
                .filter(each -> each.state() != Ballot.State.WITHDRAWN)
                .toList();
        return new Ballots(
                all,
                ballots.stream()
                        .filter(each -> each.state() == Ballot.State.WITHDRAWN)
                        .filter(each -> all.stream().noneMatch(other -> isSame(other.name(), each.name())))
                        .toList(),
                IntStream.range(0, named.size())
                        .filter(i -> ballots.stream().noneMatch(each -> isTheirs(each, i, named, persons)))
                        .mapToObj(named::get)
                        .toList());
    }

    /** By who it is, whatever they are called now; by name where somebody was entered anew. */
    private static boolean isTheirs(Ballot ballot, int place, List<Frozen.Person> named, List<UUID> persons) {
        return place < persons.size() && persons.get(place).equals(ballot.personId())
                || isSame(ballot.name(), named.get(place).name());
    }

    /** Names are told apart as the list of those who decide tells them apart. */
    static boolean isSame(String name, String other) {
        return name.strip().equalsIgnoreCase(other.strip());
    }

    /** How many decide. */
    public int deciders() {
        return all.size() + takenBack.size() + notAsked.size();
    }

    public long answered() {
        return all.stream().filter(Ballot::hasAnswered).count();
    }

    private long approved() {
        return all.stream()
                .filter(each -> each.state() == Ballot.State.APPROVED)
                .count();
    }

    /** Whether more than half of all who decide have approved. */
    public boolean isApproved() {
        return 2 * approved() > deciders();
    }

    /** Those who may still answer. */
    public List<Ballot> silent(LocalDate today) {
        return all.stream()
                .filter(each -> !each.hasAnswered() && !today.isAfter(each.closesOn()))
                .toList();
    }

    /** How many more must approve before it is adopted; 0 where it is already. */
    public int missing() {
        return (int) Math.max(0, deciders() / 2 + 1 - approved());
    }

    /** Whether it may be closed: more than half have answered, or the last day is over for all who were asked. */
    public boolean mayClose(LocalDate today) {
        return !all.isEmpty()
                && (2 * answered() > deciders() || all.stream().allMatch(each -> today.isAfter(each.closesOn())));
    }

    /** What they said; and that their link was handed over, where it was, since nobody else then knows who used it. */
    private static String said(Ballot each) {
        if (!each.hasAnswered()) {
            return "silent";
        }
        return each.mailed() ? each.state().code() : each.state().code() + "-handed";
    }

    /** All who decide, with what became of asking them. */
    List<Decision.Signer> signers() {
        return Stream.of(
                        all.stream()
                                .map(each -> new Decision.Signer(each.name(), each.does(), said(each), each.said())),
                        takenBack.stream().map(each -> new Decision.Signer(each.name(), each.does(), "taken-back", "")),
                        notAsked.stream().map(each -> new Decision.Signer(each.name(), each.does(), "not-asked", "")))
                .flatMap(each -> each)
                .toList();
    }
}
