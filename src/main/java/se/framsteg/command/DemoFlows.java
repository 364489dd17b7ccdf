package se.framsteg.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Visibility;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;

/** What the companies of the demo's round have to spare and need, most of it published. */
final class DemoFlows {
    private final ApplicationContext house;
    private final LocalDate today;

    DemoFlows(ApplicationContext house) {
        this.house = house;
        this.today = LocalDate.now(house.getBean(Clock.class));
    }

    void write(Manager by) {
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            List<DemoFlow> all = DemoFlow.all();
            Map<OrganisationNumber, UUID> ids = house.getBean(Organisations.class)
                    .idsOf(by.region(), all.stream().map(DemoFlow::organisation).toList());
            all.forEach(each -> write(lead(house, by, Objects.requireNonNull(ids.get(each.organisation()))), each));
        });
    }

    /** Who leads a company. */
    static Member lead(ApplicationContext house, Manager by, UUID company) {
        CompanyPerson lead = house.getBean(Members.class).people(by, company).stream()
                .filter(each -> each.role() == Role.LEAD)
                .findFirst()
                .orElseThrow();
        return new Member(new PersonId(lead.personId()), by.region(), lead.name(), company, Role.LEAD);
    }

    private void write(Member by, DemoFlow flow) {
        Flows flows = house.getBean(Flows.class);
        FlowId id = flows.draft(by, flow.draft(today));
        if (flow.level() != null) {
            Visibility to = Visibility.valueOf(flow.level().toUpperCase(Locale.ROOT));
            flows.publish(by, id, 1, to, today.plusDays(Flows.USUAL_DAYS));
        }
    }
}
