package se.framsteg.command;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.course.work.Rounds;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.PromoterOrganisations;
import se.framsteg.people.Role;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortPlan;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;

/** A round of the demo that was over half a year ago, with companies that go by their plans since. */
final class DemoEarlier {
    private static final int WEEKS = 6;
    private static final int WEEKS_AGO = 32;

    private final ApplicationContext house;
    private final LocalDate today;

    DemoEarlier(ApplicationContext house) {
        this.house = house;
        this.today = LocalDate.now(house.getBean(Clock.class));
    }

    /** Who leads the first of its companies. */
    static DemoCompany.Somebody lead() {
        return DemoPlan.all().stream()
                .flatMap(plan -> Optional.ofNullable(plan.firm()).stream())
                .findFirst()
                .orElseThrow()
                .lead();
    }

    /** @param like whose funder and purpose the programme has */
    void tell(Manager by, Region region, Programme like) {
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> fill(by, region, like));
    }

    private void fill(Manager by, Region region, Programme like) {
        List<CohortWeek> weeks = weeks();
        Programme programme = programme(by, like, weeks);
        LocalDate first = weeks.getFirst().startsOn();
        Cohort cohort = house.getBean(Cohorts.class)
                .plan(
                        by,
                        programme,
                        new CohortPlan(
                                "Vårens omgång", 25, first.minusWeeks(8), first.minusWeeks(1), Criteria.USUAL, weeks));
        UUID promoter = house.getBean(PromoterOrganisations.class).in(by).stream()
                .map(each -> each.id())
                .findFirst()
                .orElse(null);
        for (DemoPlan plan : DemoPlan.all()) {
            if (plan.firm() != null) {
                company(by, region, programme, cohort, promoter, plan, plan.firm());
            }
        }
    }

    private void company(
            Manager by,
            Region region,
            Programme programme,
            Cohort cohort,
            @Nullable UUID promoter,
            DemoPlan plan,
            DemoPlan.Firm firm) {
        UUID id = Objects.requireNonNull(house.getBean(Organisations.class)
                .enter(region.id(), List.of(plan.entry(firm)))
                .get(plan.organisation()));
        List<Integer> all = IntStream.rangeClosed(1, WEEKS).boxed().toList();
        house.getBean(Participations.class)
                .enter(
                        by,
                        programme.id(),
                        List.of(new ParticipationEntry(
                                Ids.next(), id, "company", "participated", cohort.name(), promoter, all, firm.size())));
        PersonId lead = join(region, firm.lead(), Role.LEAD, id);
        firm.colleagues().forEach(each -> join(region, each, Role.COLLEAGUE, id));
        var theirs = new Member(lead, region.id(), firm.lead().name(), id, Role.LEAD);
        new DemoPlans(house, theirs, plan).write();
        new DemoIdeas(house, theirs).write(plan.number());
        var round = house.getBean(Rounds.class).find(theirs, programme.slug()).orElseThrow();
        DemoFlowMap.all().stream()
                .filter(map -> map.company().equals(plan.number()))
                .forEach(map -> new DemoWriting(house, theirs, round, null, today).write(map.worksheets()));
        if (plan.proposal() != null) {
            new DemoBoard(house, theirs).adopt(plan.proposal());
        }
    }

    private PersonId join(Region region, DemoCompany.Somebody who, Role role, UUID organisation) {
        Members members = house.getBean(Members.class);
        PersonId person = members.enter(who.address(), who.name(), Lang.SV);
        members.join(person, region.id(), role, organisation);
        return person;
    }

    private Programme programme(Manager by, Programme like, List<CohortWeek> weeks) {
        var facts = new ProgrammeFacts(
                "Hållbara affärer våren %d"
                        .formatted(weeks.getFirst().startsOn().getYear()),
                like.funder(),
                like.purpose(),
                like.remark(),
                weeks.getFirst().startsOn(),
                weeks.getLast().endsOn().plusYears(1),
                WEEKS,
                true,
                Map.of());
        Programme programme = house.getBean(Programmes.class).enter(by, facts, "");
        house.getBean(AidSettings.class)
                .decide(
                        by,
                        programme.id(),
                        new AidSetting(
                                AidSetting.Granter.NONE, "Kursen är öppen för alla företag i länet.", null, null));
        return programme;
    }

    private List<CohortWeek> weeks() {
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS_AGO);
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> new CohortWeek(
                        week + 1, first.plusWeeks(week), first.plusWeeks(week).plusDays(4)))
                .toList();
    }
}
