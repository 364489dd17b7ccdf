package se.framsteg.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.workbook.ImportReport.Change;
import se.framsteg.workbook.ImportReport.ChangeKind;
import se.framsteg.workbook.ImportReport.Count;
import se.framsteg.workbook.ImportReport.Remark;
import se.framsteg.workbook.ImportReport.Weight;

/** What a file makes new, changes and withdraws, told for a report. Asked when the file has been compared. */
@Repository
class Differences {
    /** How many rows of each kind and change a report names. */
    static final int NAMED = 200;

    private final JdbcClient jdbc;
    private final Organisations organisations;

    Differences(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    List<Count> counts() {
        Map<RowKind, Count> counts = new EnumMap<>(RowKind.class);
        jdbc.sql("""
                select kind, count(*) filter (where added) as added, count(*) filter (where not added) as changed,
                       0 as withdrawn, count(*) filter (where added is null) as unchanged
                  from staged_row left join changed_row using (seq)
                 group by kind
                 union all
                select kind, 0, 0, count(*), 0 from gone_row group by kind
                """).query((RowCallbackHandler) row -> {
            var kind = RowKind.of(row.getString("kind"));
            var count = new Count(
                    kind,
                    row.getLong("added"),
                    row.getLong("changed"),
                    row.getLong("withdrawn"),
                    row.getLong("unchanged"));
            counts.merge(kind, count, Differences::sum);
        });
        return List.copyOf(counts.values());
    }

    /** The first rows of each kind that are new, changed or withdrawn, in the order of the file. */
    List<Change> changes(Manager by) {
        var added = jdbc.sql("""
                with listed as (
                     select s.kind, c.added, s.name, s.sheet, s.row_number, s.org,
                            row_number() over (partition by s.kind, c.added order by s.seq) as place
                       from changed_row c join staged_row s on s.seq = c.seq),
                holder as (
                     select distinct on (org) org, name from staged_row
                      where kind in ('company', 'promoter') and org in (select org from listed where place <= :most)
                      order by org, kind)
                select l.kind, l.added, coalesce(h.name, l.name) as name, l.sheet, l.row_number
                  from listed l left join holder h on h.org = l.org
                 where l.place <= :most
                """)
                .param("most", NAMED)
                .query((row, _) -> new Change(
                        RowKind.of(row.getString("kind")),
                        row.getBoolean("added") ? ChangeKind.ADDED : ChangeKind.CHANGED,
                        row.getString("name"),
                        row.getString("sheet"),
                        row.getInt("row_number")))
                .list();
        var changes = new ArrayList<Change>(added);
        changes.addAll(withdrawn(by));
        changes.sort(Comparator.comparing(Change::kind)
                .thenComparing(Change::change)
                .thenComparing(Change::sheet)
                .thenComparingInt(Change::row));
        return changes;
    }

    /** Answers, plans and ideas of companies that do not count as benefited: kept, but in no figure. */
    List<Remark> notCounted() {
        return jdbc.sql("""
                select s.kind, s.sheet, s.row_number, c.name
                  from staged_row s
                  left join staged_row c on c.org = s.org and c.kind = 'company'
                 where s.kind in ('answer', 'action', 'idea') and s.role = 'company'
                   and not coalesce(c.code = 'participated' and c.number >= 2, false)
                 order by s.seq
                 limit :most
                """)
                .param("most", NAMED)
                .query((row, _) -> new Remark(
                        Weight.NOTICE,
                        row.getString("sheet"),
                        row.getInt("row_number"),
                        null,
                        null,
                        row.getString("name"),
                        "workbook.notice.not-counted." + row.getString("kind"),
                        List.of()))
                .list();
    }

    long allNotCounted() {
        return jdbc.sql("""
                select count(*)
                  from staged_row s
                  left join staged_row c on c.org = s.org and c.kind = 'company'
                 where s.kind in ('answer', 'action', 'idea') and s.role = 'company'
                   and not coalesce(c.code = 'participated' and c.number >= 2, false)
                """).query(Long.class).single();
    }

    private List<Change> withdrawn(Manager by) {
        record Gone(
                String kind,
                String sheet,
                int rowNumber,
                @Nullable UUID organisation) {}
        var gone = jdbc.sql("""
                select kind, sheet, row_number, organisation_id from (
                       select *, row_number() over (partition by kind order by sheet, row_number) as place
                         from gone_row) as listed
                 where place <= :most
                """)
                .param("most", NAMED)
                .query((row, _) -> new Gone(
                        row.getString("kind"),
                        row.getString("sheet"),
                        row.getInt("row_number"),
                        row.getObject("organisation_id", UUID.class)))
                .list();
        var ids = gone.stream().map(Gone::organisation).filter(Objects::nonNull).toList();
        Map<UUID, OrganisationSummary> known = organisations.summaries(by.region(), ids);
        return gone.stream()
                .map(row -> {
                    var holder = row.organisation() == null ? null : known.get(row.organisation());
                    return new Change(
                            RowKind.of(row.kind()),
                            ChangeKind.WITHDRAWN,
                            holder == null ? null : holder.name(),
                            row.sheet(),
                            row.rowNumber());
                })
                .toList();
    }

    private static Count sum(Count a, Count b) {
        return new Count(
                a.kind(),
                a.added() + b.added(),
                a.changed() + b.changed(),
                a.withdrawn() + b.withdrawn(),
                a.unchanged() + b.unchanged());
    }
}
