package se.framsteg.plan.parts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.plan.Plan;

/** Makes each one's part out of a company's plan. */
@Component
@Transactional(readOnly = true)
public class PartSheets {
    private final Members members;
    private final Clock clock;

    PartSheets(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException where it is nobody of the plan's */
    public PartSheet of(Member by, Plan plan, UUID person) {
        return PartSheet.of(
                plan, plan.colleague(person).orElseThrow(), members.company(by), leads(by, person), LocalDate.now(clock));
    }

    private List<String> leads(Member by, UUID person) {
        return members.people(by).stream()
                .filter(each -> each.role() == Role.LEAD && !each.personId().equals(person))
                .map(CompanyPerson::name)
                .toList();
    }
}
