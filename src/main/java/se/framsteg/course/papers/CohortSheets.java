package se.framsteg.course.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Week;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.work.AnswerWords;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.OwnWorksheets;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Rows;

/** The worksheets of all companies in a round: empty, or with what each has handed in. Drafts are nobody's but their own. */
@Repository
@Transactional(readOnly = true)
public class CohortSheets {
    private final JdbcClient jdbc;
    private final OwnWorksheets own;

    CohortSheets(JdbcClient jdbc, OwnWorksheets own) {
        this.jdbc = jdbc;
        this.own = own;
    }

    /** A company, and one worksheet as it last handed it in; null where it has handed in none. */
    private record Row(
            UUID organisationId,
            String company,
            @Nullable String worksheet,
            @Nullable String document) {}

    /** Company by company, in the order of their names; empty where no company is in the round. */
    public List<TableSheet> of(Coach by, CohortId cohort, Week week, PaperSize size, boolean filled) {
        var companies = new LinkedHashMap<UUID, List<Row>>();
        rows(by, cohort, week, filled)
                .forEach(row -> companies
                        .computeIfAbsent(row.organisationId(), _ -> new ArrayList<>())
                        .add(row));
        return companies.values().stream()
                .flatMap(rows -> week.worksheets().stream().map(worksheet -> sheet(rows, worksheet, size)))
                .toList();
    }

    private TableSheet sheet(List<Row> rows, Worksheet worksheet, PaperSize size) {
        Optional<String> document = rows.stream()
                .filter(row -> worksheet.name().equals(row.worksheet()))
                .flatMap(row -> Optional.ofNullable(row.document()).stream())
                .findFirst();
        String company = rows.getFirst().company();
        return own.find(worksheet)
                .map(keeper -> TableSheet.of(company, keeper.onPaper(worksheet, document.orElse(null)), size))
                .orElseGet(() -> new TableSheet(
                        company,
                        worksheet,
                        document.map(HandIn::answers).orElse(Answers.NONE),
                        document.map(HandIn::words).orElse(new AnswerWords(Map.of())),
                        size));
    }

    private List<Row> rows(Coach by, CohortId cohort, Week week, boolean filled) {
        return jdbc.sql("""
                select p.organisation_id, o.name as company, h.worksheet, h.document
                  from programmes.pub_followed p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                  left join lateral (
                       select distinct on (w.worksheet) w.worksheet, w.document from course.hand_in w
                        where w.region_id = p.region_id and w.organisation_id = p.organisation_id
                          and w.programme_id = p.programme_id and w.cohort_id = p.cohort_id and w.worksheet = any(:worksheets)
                        order by w.worksheet, w.handed_in_at desc) h on :filled
                 where p.region_id = :region and p.cohort_id = :cohort and p.cohort_id = any(:own)
                   and p.status in ('accepted', 'participated')
                 order by o.name collate "sv-x-icu", p.organisation_id
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("own", by.cohorts().toArray(UUID[]::new))
                .param(
                        "worksheets",
                        week.worksheets().stream().map(Worksheet::name).toArray(String[]::new))
                .param("filled", filled)
                .query(Rows.as(Row.class))
                .list();
    }
}
