package se.framsteg.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.MorningNews.Item;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;
import se.framsteg.shell.calendar.WorkingDays;
import se.framsteg.shell.tenancy.Region;

/**
 * One letter on working days at seven by the clock on the wall, to each manager and promoter for whom something is new since
 * the last; to nobody for whom nothing is. Whichever node gets to it, each gets one a day.
 */
@Service
@Transactional
public class Morning {
    static final LocalTime AT = LocalTime.of(7, 0);
    /** A machine that was off in the morning does not write in the evening. */
    static final LocalTime UNTIL = LocalTime.of(12, 0);

    private static final Duration FIRST = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final ObjectProvider<MorningNews> sources;
    private final MorningLetters letters;
    private final Clock clock;

    Morning(JdbcClient jdbc, ObjectProvider<MorningNews> sources, MorningLetters letters, Clock clock) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.letters = letters;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            String name,
            String address,
            String language,
            Role role,
            @Nullable UUID organisationId) {}

    /** Whom to write to, and as what they see what is new. */
    private record Early(Person person, List<Advisor> as) {}

    /** Whether it is time for the letters of a morning. */
    public static boolean isMorning(ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        return !time.isBefore(AT) && time.isBefore(UNTIL) && WorkingDays.isWorkingDay(now.toLocalDate());
    }

    /** What has come up before belongs to the letters of this morning; what comes later, to those of the next. */
    public static Instant begin(LocalDate day) {
        return day.atTime(AT).atZone(Say.STOCKHOLM).toInstant();
    }

    /** Writes to those of the region that is bound; gives how many letters that took. */
    public int send(Region region) {
        ZonedDateTime now = clock.instant().atZone(Say.STOCKHOLM);
        if (!isMorning(now)) {
            return 0;
        }
        int sent = 0;
        for (Early early : early(region)) {
            Instant since = since(region, early.person(), now);
            if (note(region, early.person(), now)) {
                List<Item> items = items(region, early, since);
                if (!items.isEmpty()) {
                    letters.post(region, early.person(), items);
                    sent++;
                }
            }
        }
        return sent;
    }

    private List<Item> items(Region region, Early early, Instant since) {
        return Frame.in(
                early.person().lang(),
                () -> early.as().stream()
                        .flatMap(by ->
                                sources.orderedStream().flatMap(source -> source.news(by, region, since).stream()))
                        .distinct()
                        .toList());
    }

    private List<Early> early(Region region) {
        List<Row> rows = jdbc.sql("""
                select p.id, p.name, p.address, p.language, m.role, m.organisation_id
                  from people.membership m
                  join people.person p on p.id = m.person_id
                 where m.region_id = :region and m.role in ('MANAGER', 'PROMOTER') and p.address <> ''
                 order by p.id, m.role, m.organisation_id
                """)
                .param("region", region.id().value())
                .query(Rows.as(Row.class))
                .list();
        Map<UUID, List<Row>> byPerson = new LinkedHashMap<>();
        rows.forEach(row ->
                byPerson.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
        return byPerson.values().stream().map(theirs -> early(region, theirs)).toList();
    }

    private static Early early(Region region, List<Row> theirs) {
        Row first = theirs.getFirst();
        var person = new PersonId(first.id());
        var as = new ArrayList<Advisor>();
        if (theirs.stream().anyMatch(row -> row.role() == Role.MANAGER)) {
            as.add(new Manager(person, region.id(), first.name()));
        }
        List<UUID> organisations = theirs.stream()
                .flatMap(row -> Stream.ofNullable(row.organisationId()))
                .toList();
        if (!organisations.isEmpty()) {
            as.add(new Promoter(person, region.id(), first.name(), organisations));
        }
        return new Early(new Person(first.id(), first.name(), first.address(), first.language()), as);
    }

    /** The last morning that was looked at, so that a Monday tells of the weekend. */
    private Instant since(Region region, Person person, ZonedDateTime now) {
        return jdbc.sql("""
                select looked_at from people.morning
                 where region_id = :region and person_id = :person and day < :today
                 order by day desc limit 1
                """)
                .param("region", region.id().value())
                .param("person", person.id())
                .param("today", now.toLocalDate())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(now.toInstant().minus(FIRST));
    }

    /** Whether nobody has looked this morning yet. */
    private boolean note(Region region, Person person, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        jdbc.sql("""
                delete from people.morning where region_id = :region and person_id = :person and day < :old
                """)
                .param("region", region.id().value())
                .param("person", person.id())
                .param("old", today.minusMonths(1))
                .update();
        return jdbc.sql("""
                insert into people.morning (region_id, person_id, day, looked_at)
                values (:region, :person, :today, :at)
                on conflict do nothing
                """)
                        .param("region", region.id().value())
                        .param("person", person.id())
                        .param("today", today)
                        .param("at", Timestamp.from(now.toInstant()))
                        .update()
                == 1;
    }
}
