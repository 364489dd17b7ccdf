package se.framsteg.plan.adoption;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A version that those who decide are answering just now.
 *
 * @param left who was to decide on it and would not be on the next, by name
 */
public record Vote(int number, int answered, int asked, List<String> left) {
    public Vote {
        left = List.copyOf(left);
    }

    static Vote of(BoardStanding standing, Version version, List<Decider> now) {
        List<Frozen.Person> then = version.says().proposal().deciders();
        List<String> left = IntStream.range(0, then.size())
                .filter(i -> now.stream().noneMatch(each -> isAmong(version, then.get(i), i, each)))
                .mapToObj(i -> then.get(i).name())
                .toList();
        return new Vote(standing.number(), standing.answered(), standing.asked(), left);
    }

    private static boolean isAmong(Version version, Frozen.Person person, int place, Decider decider) {
        return place < version.deciders().size()
                ? version.deciders().get(place).equals(decider.personId())
                : Ballots.isSame(person.name(), decider.name());
    }
}
