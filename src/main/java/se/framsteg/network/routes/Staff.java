package se.framsteg.network.routes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who can answer today.
 *
 * @param people by promoter organisation, those who can sign in there
 * @param away who is away, and who takes over for them
 */
public record Staff(Map<UUID, List<UUID>> people, Map<UUID, UUID> away) {
    public Staff {
        people = people.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
        away = Map.copyOf(away);
    }

    /**
     * The same as somebody who is there: whoever stands in for who is away, and the organisation as a whole where nobody does.
     * Empty where nobody at all can answer in the organisation. The region is always there.
     */
    Optional<Responsible> present(Responsible wanted) {
        if (wanted.isRegion()) {
            return Optional.of(wanted);
        }
        List<UUID> there = wanted.organisation() == null ? null : people.get(wanted.organisation());
        if (there == null) {
            return Optional.empty();
        }
        UUID person = wanted.person();
        if (person == null || !there.contains(person)) {
            return Optional.of(
                    there.stream().allMatch(away::containsKey)
                            ? standIn(there.getFirst()).orElse(new Responsible(wanted.organisation(), null))
                            : new Responsible(wanted.organisation(), null));
        }
        return Optional.of(
                away.containsKey(person)
                        ? standIn(person).orElse(new Responsible(wanted.organisation(), null))
                        : wanted);
    }

    /** Whoever takes over in the end; nobody where those who do have left, or wait for each other in a circle. */
    private Optional<Responsible> standIn(UUID person) {
        Set<UUID> seen = new HashSet<>();
        UUID each = person;
        while (away.containsKey(each) && seen.add(each)) {
            each = away.get(each);
        }
        return seen.contains(each) ? Optional.empty() : of(each);
    }

    private Optional<Responsible> of(UUID person) {
        return people.entrySet().stream()
                .filter(each -> each.getValue().contains(person))
                .map(Map.Entry::getKey)
                .min(UUID::compareTo)
                .map(organisation -> new Responsible(organisation, person));
    }
}
