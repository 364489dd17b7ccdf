package se.framsteg.command;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.course.work.Rounds;
import se.framsteg.meetings.Course;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.NewPerson;
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
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;

/** A round of the demo in its third week: twelve made-up companies, each as far as such companies come. */
final class DemoCourse {
    static final NewPerson COACH = new NewPerson("Cilla Ceder", "coach@kursen.example", Lang.SV);

    private static final int WEEKS = 6;
    private static final String ROUND = "Höstens omgång";

    private final ApplicationContext house;
    private final LocalDate today;

    DemoCourse(ApplicationContext house) {
        this.house = house;
        this.today = LocalDate.now(house.getBean(Clock.class));
    }

    /** Gives the programme. @param like whose funder and purpose it has */
    Programme begin(Manager by, Region region, Programme like) {
        return Objects.requireNonNull(house.getBean(TransactionTemplate.class).execute(_ -> fill(by, region, like)));
    }

    private Programme fill(Manager by, Region region, Programme like) {
        Programme programme = programme(by, like);
        Cohort cohort = house.getBean(Cohorts.class)
                .plan(
                        by,
                        programme,
                        new CohortPlan(ROUND, 25, today.minusWeeks(10), today.minusWeeks(4), Criteria.USUAL, weeks()));
        PersonId person = house.getBean(Coaches.class).appoint(by, region, cohort, COACH, today.plusMonths(6));
        var coach =
                new Coach(person, region.id(), COACH.name(), List.of(cohort.id().value()));
        List<DemoCompany> companies = DemoCompany.all();
        Map<?, UUID> ids = house.getBean(Organisations.class)
                .enter(region.id(), companies.stream().map(DemoCompany::entry).toList());
        UUID promoter = house.getBean(PromoterOrganisations.class).in(by).stream()
                .map(each -> each.id())
                .findFirst()
                .orElse(null);
        var attended = new LinkedHashMap<PersonId, List<Integer>>();
        companies.forEach(company -> {
            UUID id = Objects.requireNonNull(ids.get(company.organisation()));
            house.getBean(Participations.class).enter(by, programme.id(), List.of(part(company, id, cohort, promoter)));
            attended.put(work(region, programme, coach, company, id), company.attended());
        });
        new DemoMeetings(house, by, new Course(region, programme, cohort)).hold(weeks().subList(0, 2), attended);
        return programme;
    }

    private Programme programme(Manager by, Programme like) {
        List<CohortWeek> weeks = weeks();
        var facts = new ProgrammeFacts(
                "Hållbara affärer %d".formatted(today.getYear()),
                like.funder(),
                like.purpose(),
                like.remark(),
                weeks.getFirst().startsOn(),
                weeks.getLast().endsOn().plusMonths(6),
                WEEKS,
                true,
                Map.of("companies-benefited", BigDecimal.valueOf(12)));
        Programme programme = house.getBean(Programmes.class).enter(by, facts, "");
        house.getBean(AidSettings.class)
                .decide(
                        by,
                        programme.id(),
                        new AidSetting(
                                AidSetting.Granter.NONE, "Kursen är öppen för alla företag i länet.", null, null));
        return programme;
    }

    /** This week is the third. */
    private List<CohortWeek> weeks() {
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(2);
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> new CohortWeek(
                        week + 1, first.plusWeeks(week), first.plusWeeks(week).plusDays(4)))
                .toList();
    }

    private static ParticipationEntry part(DemoCompany company, UUID id, Cohort cohort, @Nullable UUID promoter) {
        return new ParticipationEntry(
                Ids.next(), id, "company", "accepted", cohort.name(), promoter, List.of(), company.size());
    }

    /** @return who leads the company */
    private PersonId work(Region region, Programme programme, Coach coach, DemoCompany company, UUID id) {
        PersonId lead = join(region, company.lead(), Role.LEAD, id);
        var by = new Member(lead, region.id(), company.lead().name(), id, Role.LEAD);
        var people = new ArrayList<Member>(List.of(by));
        company.colleagues()
                .forEach(each -> people.add(new Member(
                        join(region, each, Role.COLLEAGUE, id), region.id(), each.name(), id, Role.COLLEAGUE)));
        if (company.before() != null) {
            new DemoAnswers(house, weeks().getFirst().startsOn()).give(programme, people, company.before());
        }
        var round = house.getBean(Rounds.class).find(by, programme.slug()).orElseThrow();
        new DemoWriting(house, by, round, coach, today).write(company.worksheets());
        var others = new DemoOthers(house, region, by, round, today);
        company.questions().forEach(asked -> others.ask(asked, people));
        company.openings().forEach(others::open);
        DemoPlan.all().stream()
                .filter(plan -> plan.number().equals(company.number()))
                .forEach(plan -> new DemoPlans(house, by, plan).write());
        new DemoIdeas(house, by).write(company.number());
        return lead;
    }

    private PersonId join(Region region, DemoCompany.Somebody who, Role role, UUID organisation) {
        Members members = house.getBean(Members.class);
        PersonId person = members.enter(who.address(), who.name(), Lang.SV);
        members.join(person, region.id(), role, organisation);
        return person;
    }
}
