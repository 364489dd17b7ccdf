package se.framsteg.workbook.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.framsteg.organisations.OrganisationNumber;

/** The promoters of a workbook, found by name wherever an organisation may stand. */
final class Promoters {
    static final int MOST = 20_000;

    private final Map<String, OrganisationNumber> byName = new HashMap<>();
    private final Map<OrganisationNumber, String> names = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private boolean complete = true;

    boolean isFull() {
        return names.size() >= MOST;
    }

    void add(OrganisationNumber number, String name) {
        names.put(number, name);
        var other = byName.putIfAbsent(Wording.folded(name), number);
        if (other != null && !other.equals(number)) ambiguous.add(Wording.folded(name));
    }

    /** A row that could not be read: a name that is not found may be its. */
    void missOne() {
        complete = false;
    }

    /** Whether every promoter the workbook names is known here. */
    boolean isComplete() {
        return complete;
    }

    boolean has(OrganisationNumber number) {
        return names.containsKey(number);
    }

    Optional<String> nameOf(OrganisationNumber number) {
        return Optional.ofNullable(names.get(number));
    }

    Optional<OrganisationNumber> named(String name) {
        if (name.length() > Read.NAME) return Optional.empty();
        var folded = Wording.folded(name);
        if (ambiguous.contains(folded)) throw new NotUnderstood("promoter-ambiguous");
        return Optional.ofNullable(byName.get(folded));
    }
}
