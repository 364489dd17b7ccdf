package se.framsteg.messages;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What sending a draft would do now, as it is looked at before.
 *
 * @param companies those that are chosen and may be written to
 * @param addressed everybody it is for, reached or not
 * @param held those that have been asked for something in the last week and are not asked again
 */
public record Sending(Draft draft, List<Company> companies, List<Addressed> addressed, Set<UUID> held) {
    /** Who gets it. */
    public List<Addressed> to() {
        return addressed.stream()
                .filter(each -> each.isReached() && !held.contains(each.organisation()))
                .toList();
    }

    /** Who does not, and may be called instead. */
    public List<Addressed> instead() {
        return addressed.stream().filter(each -> !each.isReached()).toList();
    }

    /** Companies that have nobody to write to. */
    public List<Company> nobody() {
        return companies.stream()
                .filter(company ->
                        addressed.stream().noneMatch(each -> each.organisation().equals(company.id())))
                .toList();
    }

    public List<Company> heldBack() {
        return companies.stream().filter(company -> held.contains(company.id())).toList();
    }

    public long companiesReached() {
        return to().stream().map(Addressed::organisation).distinct().count();
    }

    public long personsReached() {
        return to().stream().map(Addressed::person).distinct().count();
    }
}
