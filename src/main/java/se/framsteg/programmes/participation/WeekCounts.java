package se.framsteg.programmes.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Rows;

/** How many of each round's companies came in each of its weeks that have begun. */
@Repository
@Transactional(readOnly = true)
public class WeekCounts {
    private final JdbcClient jdbc;

    WeekCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round and its weeks, from the first. */
    public record Round(String name, int companies, List<Week> weeks) {}

    /**
     * One week of a round.
     *
     * @param of how many companies were in the round that week and may have come
     * @param counted whether anybody's coming has been counted in it
     */
    public record Week(int number, int joined, int of, boolean counted) {}

    private record Row(@Nullable UUID cohort, String name, int companies, int week, int joined) {}

    /** Rounds that have begun, in the order in which they did; of a workbook's rounds, all weeks of the programme. */
    public List<Round> of(Manager by, Programme programme, LocalDate today) {
        List<Row> rows = jdbc.sql("""
                select c.id as cohort, c.name, count(p.id) as companies, n.week,
                       count(p.id) filter (where n.week = any(p.weeks_attended)) as joined
                  from programmes.cohort c
                  left join programmes.participation p
                    on p.region_id = c.region_id and p.cohort_id = c.id and p.programme_id = c.programme_id
                   and p.role = 'company' and p.status in ('accepted', 'paused', 'participated', 'dropped_out')
                 cross join generate_series(1, :weeks) as n(week)
                  left join programmes.cohort_week w
                    on w.region_id = c.region_id and w.cohort_id = c.id and w.number = n.week
                 where c.region_id = :region and c.programme_id = :programme
                   and (w.starts_on <= :today
                        or c.starts_on is null and cast(:begun as boolean))
                 group by c.id, c.name, c.starts_on, n.week
                 order by c.starts_on nulls first, c.name collate "sv-x-icu", c.id, n.week
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .param("weeks", programme.weeks())
                .param("today", today)
                .param("begun", !programme.startsOn().isAfter(today))
                .query(Rows.as(Row.class))
                .list();
        return rounds(rows);
    }

    private static List<Round> rounds(List<Row> rows) {
        var rounds = new ArrayList<Round>();
        UUID last = null;
        for (Row row : rows) {
            if (row.cohort() != null && !row.cohort().equals(last)) {
                rounds.add(new Round(row.name(), row.companies(), new ArrayList<>()));
                last = row.cohort();
            }
            rounds.getLast().weeks().add(new Week(row.week(), row.joined(), row.companies(), row.joined() > 0));
        }
        return rounds.stream().filter(round -> round.companies() > 0).toList();
    }
}
