package se.framsteg.programmes.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;

/** How many of each round's companies came in each of its weeks that have begun: one query, however many they are. */
@Repository
@Transactional(readOnly = true)
public class WeekCounts {
    /** A round stays on the manager's home for so long after its last week. */
    private static final int DAYS_AFTER = 14;

    private static final Pattern WEEK = Pattern.compile(" ");

    private final JdbcClient jdbc;

    WeekCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round and its weeks, from the first. @param programmeSlug the last part of its programme's address */
    public record Round(String programme, String programmeSlug, String name, int companies, List<Week> weeks) {}

    /**
     * One week of a round.
     *
     * @param of how many companies are or have been in the round, those that left on the way too
     * @param counted whether anybody's coming has been counted in it
     */
    public record Week(int number, int joined, int of, boolean counted) {}

    /** @param counts how many companies came in exactly these weeks, by their numbers with a space between */
    private record Row(
            String programme,
            String programmeSlug,
            String name,
            int weeks,
            @Nullable String counts) {}

    /** Rounds that have begun, in the order in which they did; of a workbook's rounds, all weeks of the programme. */
    public List<Round> of(Manager by, Programme programme, LocalDate today) {
        return rounds(
                by, programme, "c.programme_id = :programme and coalesce(c.starts_on, g.starts_on) <= :today", today);
    }

    /** The rounds of all programmes that go on, or ended not long ago. */
    public List<Round> running(Manager by, LocalDate today) {
        return rounds(by, null, "c.starts_on <= :today and c.ends_on >= :since", today);
    }

    private List<Round> rounds(Manager by, @Nullable Programme programme, String which, LocalDate today) {
        return jdbc
                .sql("""
                select g.name as programme, g.slug as programme_slug, c.name,
                       case when c.starts_on is null then g.weeks
                            else (select count(*) from programmes.cohort_week w
                                   where w.region_id = c.region_id and w.cohort_id = c.id and w.starts_on <= :today) end
                         as weeks,
                       (select json_object_agg(array_to_string(t.weeks_attended, ' '), t.n)
                          from (select p.weeks_attended, count(*) as n from programmes.participation p
                                 where p.region_id = c.region_id and p.cohort_id = c.id and p.role = 'company'
                                   and p.status in ('accepted', 'paused', 'participated', 'dropped_out')
                                 group by p.weeks_attended) t) as counts
                  from programmes.cohort c
                  join programmes.programme g on g.region_id = c.region_id and g.id = c.programme_id
                 where c.region_id = :region and %s
                 order by c.starts_on nulls first, c.name collate "sv-x-icu", c.id
                """.formatted(which))
                .param("region", by.region().value())
                .param("programme", programme == null ? null : programme.id().value())
                .param("today", today)
                .param("since", today.minusDays(DAYS_AFTER))
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .filter(row -> row.counts() != null)
                .map(WeekCounts::round)
                .toList();
    }

    private static Round round(Row row) {
        Map<String, Integer> counts = Json.map(row.counts(), Integer.class);
        int companies = counts.values().stream().mapToInt(n -> n).sum();
        var came = new int[row.weeks() + 1];
        counts.forEach((attended, n) -> WEEK.splitAsStream(attended)
                .filter(week -> !week.isEmpty())
                .mapToInt(Integer::parseInt)
                .filter(week -> week < came.length)
                .forEach(week -> came[week] += n));
        List<Week> weeks = IntStream.rangeClosed(1, row.weeks())
                .mapToObj(week -> new Week(week, came[week], companies, came[week] > 0))
                .toList();
        return new Round(row.programme(), row.programmeSlug(), row.name(), companies, weeks);
    }
}
