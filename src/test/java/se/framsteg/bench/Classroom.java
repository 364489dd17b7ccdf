package se.framsteg.bench;

import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Sessions;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSettings;
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
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Made-up companies in the first week of a course of their own, two people of each, all signed in. */
final class Classroom {
    private static final int WEEKS = 6;

    /** Someone who takes part. @param company the number of theirs, from 0. @param course where the company's course lies */
    record Seat(int company, boolean lead, PersonId person, String cookie, String course) {
        HttpRequest.Builder at(String path) {
            return HttpRequest.newBuilder(Served.at(path)).header("Cookie", cookie);
        }

        HttpRequest get(String path) {
            return at(path).header("Accept-Encoding", "gzip").build();
        }
    }

    private final ApplicationContext house;
    private final Region region;
    private final Manager by;

    private Classroom(ApplicationContext house, Region region, Manager by) {
        this.house = house;
        this.region = region;
        this.by = by;
    }

    /** @param people how many take part, two of each company */
    static List<Seat> of(ApplicationContext house, Region region, Manager by, int people) {
        var room = new Classroom(house, region, by);
        return Tenancy.within(
                region.id(),
                () -> Objects.requireNonNull(
                        house.getBean(TransactionTemplate.class).execute(_ -> room.fill(people / 2))));
    }

    private List<Seat> fill(int companies) {
        List<CohortWeek> weeks = weeks();
        Programme programme = programme(weeks);
        String cohort = house.getBean(Cohorts.class)
                .plan(
                        by,
                        programme,
                        new CohortPlan(
                                "Alla",
                                null,
                                weeks.getFirst().startsOn().minusWeeks(8),
                                weeks.getFirst().startsOn().minusWeeks(1),
                                Criteria.USUAL,
                                weeks))
                .name();
        List<OrganisationNumber> numbers =
                IntStream.range(0, companies).mapToObj(Classroom::number).toList();
        Map<?, UUID> ids = house.getBean(Organisations.class)
                .enter(region.id(), numbers.stream().map(Classroom::entry).toList());
        var parts = new ArrayList<ParticipationEntry>();
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < companies; i++) {
            UUID id = Objects.requireNonNull(ids.get(numbers.get(i)));
            parts.add(new ParticipationEntry(Ids.next(), id, "company", "accepted", cohort, null, List.of(), "small"));
            String course = "/%s/company/%s/course/%s".formatted(region.slug(), id, programme.slug());
            seats.add(seat(i, join("ledare", i, Role.LEAD, id), true, course));
            seats.add(seat(i, join("kollega", i, Role.COLLEAGUE, id), false, course));
        }
        house.getBean(Participations.class).enter(by, programme.id(), parts);
        return seats;
    }

    private Seat seat(int company, PersonId person, boolean lead, String course) {
        return new Seat(company, lead, person, cookie(person), course);
    }

    private Programme programme(List<CohortWeek> weeks) {
        var facts = new ProgrammeFacts(
                "Påhittad kurs " + UUID.randomUUID(),
                "",
                "",
                "",
                weeks.getFirst().startsOn(),
                weeks.getLast().endsOn().plusMonths(6),
                WEEKS,
                true,
                Map.of());
        Programme programme = house.getBean(Programmes.class).enter(by, facts, "");
        house.getBean(AidSettings.class)
                .decide(by, programme.id(), new AidSetting(AidSetting.Granter.NONE, "Öppen för alla.", null, null));
        return programme;
    }

    private static List<CohortWeek> weeks() {
        LocalDate first = LocalDate.now(Say.STOCKHOLM).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> monday.plusWeeks(1))
                .limit(WEEKS)
                .map(monday ->
                        new CohortWeek((int) ChronoUnit.WEEKS.between(first, monday) + 1, monday, monday.plusDays(4)))
                .toList();
    }

    private PersonId join(String who, int company, Role role, UUID organisation) {
        Members members = house.getBean(Members.class);
        PersonId person = members.enter("%s.%d@pahittat.example".formatted(who, company), "Påhittad Person", Lang.SV);
        members.join(person, region.id(), role, organisation);
        return person;
    }

    private String cookie(PersonId person) {
        String token = Secret.token();
        house.getBean(Sessions.class).begin(person, token, "bench");
        return "framsteg=" + token;
    }

    private static OrganisationEntry entry(OrganisationNumber number) {
        return new OrganisationEntry(
                number, "Påhittat bolag " + number.formatted(), "0680", "16230", 12, BigDecimal.valueOf(14_500));
    }

    private static OrganisationNumber number(int company) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> OrganisationNumber.parse("553%06d%d".formatted(company, digit)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
