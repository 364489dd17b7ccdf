package se.framsteg.meetings;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
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
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

/** A course in a region with one cohort, whose weeks are Monday to Friday from a day on. */
public final class MeetingWorld {

    public static final LocalTime NINE = LocalTime.of(9, 0);

    private final ApplicationContext house;
    public final Someone maja;
    public final LocalDate today;
    public final Programme course;
    public final Cohort cohort;

    public MeetingWorld(ApplicationContext house, String region, LocalDate firstMonday, int weeks) {
        this.house = house;
        this.maja = Someone.managing(house, region, "Maja Lind");
        this.today = LocalDate.now(house.getBean(Clock.class));
        var facts = new ProgrammeFacts(
                "Kurs med träffar " + UUID.randomUUID(),
                "Tillväxtverket",
                "",
                "",
                firstMonday,
                firstMonday.plusMonths(6),
                weeks,
                false,
                Map.of());
        this.course = in(() -> house.getBean(Programmes.class).enter(by(), facts, "Ny"));
        in(() -> {
            house.getBean(AidSettings.class)
                    .decide(by(), course.id(), new AidSetting(AidSetting.Granter.NONE, "Ingen får något", null, null));
            return true;
        });
        this.cohort =
                in(() -> house.getBean(Cohorts.class).plan(by(), course, plan("Omgång 1", weeks(firstMonday, weeks))));
    }

    /** A meeting planned by somebody for some cohort of a programme. */
    public static MeetingId in(ApplicationContext house, Someone by, Programme programme) {
        return Tenancy.within(by.region().id(), () -> {
            Cohort cohort = house.getBean(Cohorts.class)
                    .of(by.asManager(), programme.id())
                    .getFirst();
            return house.getBean(Meetings.class)
                    .plan(by.asManager(), cohort, plan(monday(house).plusWeeks(2)));
        });
    }

    /** The next Sunday on which the clock is put forward that is at least two weeks away. */
    public static LocalDate clockForward(ApplicationContext house) {
        LocalDate soonest = LocalDate.now(house.getBean(Clock.class)).plusWeeks(2);
        LocalDate sunday = lastSunday(soonest.getYear(), Month.MARCH);
        return sunday.isBefore(soonest) ? lastSunday(soonest.getYear() + 1, Month.MARCH) : sunday;
    }

    /** On which the clock is put forward in March, and back in October. */
    public static LocalDate lastSunday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }

    /** A day as letters write it, {@code fredag 26 mars 2027}. */
    public static String written(LocalDate day, Lang lang) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", lang.locale()).format(day);
    }

    /** The Monday of this week. */
    public static LocalDate monday(ApplicationContext house) {
        return LocalDate.now(house.getBean(Clock.class)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public static MeetingPlan plan(LocalDate day) {
        return new MeetingPlan(null, "Träff om energi", day, NINE, 90, "Storgatan 1", "", null);
    }

    public static List<CohortWeek> weeks(LocalDate firstMonday, int weeks) {
        return IntStream.range(0, weeks)
                .mapToObj(week -> new CohortWeek(
                        week + 1,
                        firstMonday.plusWeeks(week),
                        firstMonday.plusWeeks(week).plusDays(4)))
                .toList();
    }

    /** From now on no company may start before its aid is granted. */
    public void aidIsGivenByTheRegion() {
        in(() -> {
            var setting = new AidSetting(AidSetting.Granter.REGION, "", new BigDecimal(12_000), null);
            house.getBean(AidSettings.class).decide(by(), course.id(), setting);
            return true;
        });
    }

    public Manager by() {
        return maja.asManager();
    }

    public String path() {
        return "/%s/manage/%s/cohorts/%s/meetings".formatted(maja.region().slug(), course.slug(), cohort.slug());
    }

    public Meetings meetings() {
        return house.getBean(Meetings.class);
    }

    public List<Meeting> all() {
        return in(() -> meetings().of(by(), cohort.id()));
    }

    public Course course() {
        return new Course(maja.region(), course, cohort);
    }

    /** Takes a company into the cohort with one lead; gives who that is. */
    public Person lead(String company, String name, Lang language) {
        return person(company(company), name, Role.LEAD, language);
    }

    public UUID company(String name) {
        return in(() -> {
            OrganisationNumber number = UnusedNumber.next();
            UUID id = house.getBean(Organisations.class)
                    .enter(maja.region().id(), List.of(new OrganisationEntry(number, name, null, null, 12, null)))
                    .get(number);
            var entry = new ParticipationEntry(
                    Ids.next(), id, "company", "accepted", cohort.name(), null, List.of(), "small");
            house.getBean(Participations.class).enter(by(), course.id(), List.of(entry));
            return id;
        });
    }

    public Person person(UUID company, String name, Role role, Lang language) {
        return in(() -> {
            var members = house.getBean(Members.class);
            String address = name.toLowerCase().replace(' ', '.') + "-" + UUID.randomUUID() + "@bolaget.example";
            PersonId person = members.enter(address, name, language);
            members.join(person, maja.region().id(), role, company);
            return members.find(person).orElseThrow();
        });
    }

    public Calls calls() {
        return house.getBean(Calls.class);
    }

    /** The address of a person's own page. */
    public String page(Person person) {
        return in(() -> "/%s/meetings/%s"
                .formatted(
                        maja.region().slug(),
                        house.getBean(OwnAddresses.class)
                                .of(maja.region().id(), person.personId(), OwnAddresses.Kind.PAGE)));
    }

    public Host host() {
        return Host.of(by());
    }

    public Meeting planned(MeetingPlan plan) {
        return in(() -> {
            MeetingId id = meetings().plan(by(), cohort, plan);
            return meetings().find(host(), cohort.id(), id).orElseThrow();
        });
    }

    /** A meeting to which this person was called, before it began. */
    public Meeting called(MeetingPlan plan, Person person) {
        Meeting meeting = planned(plan);
        return in(() -> {
            var calls = house.getBean(CallRepository.class);
            calls.begin(by(), meeting.id(), Instant.EPOCH);
            calls.tell(by(), meeting, person.personId(), false, Instant.EPOCH);
            return meetings().find(host(), cohort.id(), meeting.id()).orElseThrow();
        });
    }

    public <T extends @Nullable Object> T in(Supplier<T> work) {
        return Tenancy.within(
                maja.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }

    private static CohortPlan plan(String name, List<CohortWeek> weeks) {
        return new CohortPlan(name, 20, null, null, Criteria.USUAL, weeks);
    }
}
