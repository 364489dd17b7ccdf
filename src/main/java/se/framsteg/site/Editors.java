package se.framsteg.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;

/** Who writes and approves a region's texts: its managers, and never one alone where there are two. */
@Component
public class Editors {
    private final Members members;

    Editors(Members members) {
        this.members = members;
    }

    /** Whoever else manages the region, by name. */
    public List<String> others(Manager by) {
        return members.managers(by).stream()
                .filter(manager -> !manager.personId().equals(by.person()))
                .map(Person::name)
                .toList();
    }

    /** The operator, who is none of them, sets up what there is nobody yet to approve. */
    public boolean mayApprove(Manager by, RegionText draft) {
        return !draft.writer().equals(by.person())
                || by.isOperator()
                || others(by).isEmpty();
    }

    public Map<PersonId, Person> named(Collection<PersonId> persons) {
        return members.find(persons);
    }
}
