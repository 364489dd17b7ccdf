package se.framsteg.course.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** The rounds that a company goes through or has gone through, for its own people. */
@Repository
@Transactional(readOnly = true)
public class Rounds {
    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param employees as the company has typed it on its first worksheet */
    private record Row(
            UUID programmeId,
            String programmeSlug,
            String programme,
            boolean example,
            @Nullable UUID cohortId,
            @Nullable String cohort,
            @Nullable String edition,
            boolean begun,
            @Nullable String weekStarts,
            @Nullable String size,
            @Nullable String employees) {}

    public Optional<Round> find(Member by, String programmeSlug) {
        return rounds(by, programmeSlug).stream().findFirst();
    }

    /** The newest first. */
    public List<Round> of(Member by) {
        return rounds(by, null);
    }

    private List<Round> rounds(Member by, @Nullable String programmeSlug) {
        return jdbc
                .sql("""
                select p.programme_id, p.programme_slug, p.programme, p.example, p.cohort_id, p.cohort, e.edition,
                       coalesce(e.begun, false) as begun, p.size,
                       (select json_object_agg(w.number, w.starts_on) from programmes.pub_cohort_week w
                         where w.region_id = p.region_id and w.cohort_id = p.cohort_id) as week_starts,
                       (select s.value from course.work k
                          join course.answer s on s.region_id = k.region_id and s.work_id = k.id
                           and s.row_id = k.id and s.field = 'employees'
                         where k.region_id = p.region_id and k.organisation_id = p.organisation_id
                           and k.programme_id = p.programme_id and k.worksheet = 'task-and-team') as employees
                  from programmes.pub_followed p
                  left join course.cohort_edition e on e.region_id = p.region_id and e.cohort_id = p.cohort_id
                 where p.region_id = :region and p.organisation_id = :organisation
                   and p.status in ('accepted', 'paused', 'participated', 'dropped_out')
                   and (:slug::text is null or p.programme_slug = :slug)
                 order by p.starts_on desc, p.programme_id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("slug", programmeSlug)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(row -> round(by.region(), row))
                .toList();
    }

    private static Round round(RegionId region, Row row) {
        var starts = new HashMap<Integer, LocalDate>();
        Map<String, String> days = Json.map(row.weekStarts(), String.class);
        days.forEach((week, day) -> starts.put(Integer.valueOf(week), LocalDate.parse(day)));
        return new Round(
                region,
                row.programmeId(),
                row.programmeSlug(),
                row.programme(),
                row.example(),
                row.cohortId(),
                row.cohort(),
                row.edition(),
                row.begun(),
                starts,
                isSmall(row));
    }

    private static boolean isSmall(Row row) {
        String typed = row.employees() == null ? "" : row.employees().strip();
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) < 10 : "micro".equals(row.size());
    }
}
