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
import se.framsteg.plan.Colleague;
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
        return of(by, plan, List.of(plan.colleague(person).orElseThrow())).getFirst();
    }

    List<PartSheet> of(Member by, Plan plan, List<Colleague> whose) {
        String company = members.company(by);
        List<CompanyPerson> people = members.people(by);
        LocalDate today = LocalDate.now(clock);
        return whose.stream()
                .map(each -> PartSheet.of(plan, each, company, asks(plan, people, each.personId()), today))
                .toList();
    }

    private static List<PartSheet.Ask> asks(Plan plan, List<CompanyPerson> people, UUID person) {
        return people.stream()
                .filter(each -> each.role() == Role.LEAD && !each.personId().equals(person))
                .map(each -> new PartSheet.Ask(
                        each.name(),
                        each.address(),
                        plan.colleague(each.personId()).map(Colleague::phone).orElse("")))
                .toList();
    }
}
