package se.framsteg.workbook;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;

/**
 * The rows of the file being imported, in temporary tables that are gone when its transaction ends: what the file says
 * (staged_row), what of it is new or other than what earlier files said (changed_row), and what earlier files said and
 * this one does not (gone_row).
 */
@Repository
class StagedRows {
    private static final int BATCH = 2000;

    private final JdbcClient jdbc;
    private final DataSource database;

    StagedRows(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * Makes the tables, and gives the first to be filled. Until the transaction ends the database hashes and sorts: it
     * knows nothing yet of how many rows the transaction has written, and would loop over all of them for each.
     */
    Filling open() {
        jdbc.sql("""
                set local work_mem = '32MB'
                """).update();
        jdbc.sql("""
                set local enable_nestloop = off
                """).update();
        jdbc.sql("""
                create temp table staged_row (
                    seq int, kind text, key uuid, fingerprint uuid, sheet text, row_number int, org int,
                    precedence bigint, weeks int[], name text, payload text, said uuid, evidence_id uuid, role text,
                    code text, detail text, number numeric, year_asked int, municipality_code text, size text,
                    happened_on date, day_known boolean, part_of uuid) on commit drop
                """).update();
        jdbc.sql("""
                create temp table repeated_key (key uuid) on commit drop
                """).update();
        jdbc.sql("""
                create temp table changed_row (seq int, added boolean, anew boolean) on commit drop
                """).update();
        jdbc.sql("""
                create temp table gone_row (kind text, key uuid, sheet text, row_number int, organisation_id uuid)
                    on commit drop
                """).update();
        jdbc.sql("""
                create temp table standing_key (key uuid) on commit drop
                """).update();
        jdbc.sql("""
                create temp table standing_holder (kind text, organisation_id uuid) on commit drop
                """).update();
        jdbc.sql("""
                create temp table staged_organisation (org int, id uuid) on commit drop
                """).update();
        return fill("staged_row");
    }

    /** A table to be filled by the connection of this transaction. */
    Filling fill(String table) {
        Connection connection = DataSourceUtils.getConnection(database);
        return Filling.of(connection, table);
    }

    /** The winner of each key stays; a company of several rounds attended what it attended in all of them. */
    void settle() {
        jdbc.sql("""
                insert into repeated_key (key) select key from staged_row group by key having count(*) > 1
                """).update();
        jdbc.sql("""
                with repeated as (
                     select key, fingerprint, week from staged_row left join lateral unnest(weeks) as week on true
                      where kind = 'company' and key in (select key from repeated_key)),
                joined as (
                     select key, coalesce(array_agg(distinct week order by week) filter (where week is not null), '{}')
                                 as weeks,
                            md5(string_agg(distinct fingerprint::text, ' ' order by fingerprint::text))::uuid as print
                       from repeated group by key having count(distinct fingerprint) > 1)
                update staged_row s
                   set weeks = joined.weeks, number = cardinality(joined.weeks), fingerprint = joined.print,
                       said = md5(s.said::text || joined.weeks::text)::uuid
                  from joined where joined.key = s.key
                """).update();
        jdbc.sql("""
                delete from staged_row s using (
                       select seq, row_number() over (partition by key order by precedence desc, seq desc) as place
                         from staged_row where key in (select key from repeated_key)) ranked
                 where ranked.seq = s.seq and ranked.place > 1
                """).update();
        jdbc.sql("""
                analyze staged_row
                """).update();
    }

    /** What refused rows speak of: keys, and organisations of which something of a kind is spoken of. */
    void standing(Set<UUID> keys, Map<RowKind, Collection<UUID>> holders) {
        jdbc.sql("""
                insert into standing_key (key) select unnest(:keys::uuid[])
                """).param("keys", keys.toArray(UUID[]::new)).update();
        holders.forEach((kind, ids) -> jdbc.sql("""
                insert into standing_holder (kind, organisation_id) select :kind, unnest(:ids::uuid[])
                """)
                .param("kind", kind.code())
                .param("ids", ids.toArray(UUID[]::new))
                .update());
    }

    /** What differs from what earlier files said of the programme; a key that a refused row has too stays as it was. */
    void compare(Manager by, UUID programme, Set<RowKind> notRead) {
        jdbc.sql("""
                insert into changed_row (seq, added, anew)
                select s.seq, k.key is null, k.said is distinct from s.said
                  from staged_row s
                  left join workbook.known_row k
                    on k.region_id = :region and k.programme_id = :programme and k.key = s.key
                 where k.fingerprint is distinct from s.fingerprint
                   and (k.key is null or not exists (select from standing_key t where t.key = k.key))
                """)
                .param("region", by.region().value())
                .param("programme", programme)
                .update();
        jdbc.sql("""
                insert into gone_row (kind, key, sheet, row_number, organisation_id)
                select k.kind, k.key, k.sheet, k.row_number, k.organisation_id
                  from workbook.known_row k
                 where k.region_id = :region and k.programme_id = :programme and k.kind <> all(:notRead)
                   and not exists (select from staged_row s where s.key = k.key)
                """)
                .param("region", by.region().value())
                .param("programme", programme)
                .param("notRead", notRead.stream().map(RowKind::code).toArray(String[]::new))
                .update();
        jdbc.sql("""
                analyze changed_row, gone_row
                """).update();
    }

    /** Takes out of what is gone all that a refused row may speak of; gives how many rows that are, by their sheet. */
    Map<String, Long> spare(Set<RowKind> kinds) {
        var spared = new TreeMap<String, Long>();
        jdbc.sql("""
                with spared as (
                     delete from gone_row g
                      where g.kind = any(:kinds)
                         or exists (select from standing_key t where t.key = g.key)
                         or exists (select from standing_holder h
                                     where h.kind = g.kind and h.organisation_id = g.organisation_id)
                     returning sheet, row_number)
                select sheet, count(distinct row_number) as rows from spared group by sheet
                """)
                .param("kinds", kinds.stream().map(RowKind::code).toArray(String[]::new))
                .query((RowCallbackHandler) row -> spared.put(row.getString("sheet"), row.getLong("rows")));
        return spared;
    }

    void measureOrganisations() {
        jdbc.sql("""
                analyze staged_organisation
                """).update();
    }

    /** The rows that differ, in the order of the file, a batch at a time; they are read as they are needed. */
    void eachChanged(RowKind kind, Consumer<List<StagedRow>> batch) {
        var rows = jdbc.sql("""
                select s.key, s.org, s.role, s.code, s.size, s.weeks, s.happened_on, s.payload
                  from changed_row c join staged_row s on s.seq = c.seq
                 where s.kind = :kind
                 order by s.seq
                """).param("kind", kind.code()).withFetchSize(BATCH).query(StagedRow::read).stream();
        try (rows) {
            rows.gather(Gatherers.windowFixed(BATCH)).forEach(batch);
        }
    }

    /** Whose rows earlier files had and this one has not. */
    List<UUID> goneOrganisations(RowKind kind) {
        return jdbc.sql("""
                select organisation_id from gone_row where kind = :kind and organisation_id is not null
                """)
                .param("kind", kind.code())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The keys of rows that earlier files had and this one has not. */
    List<UUID> goneKeys(RowKind kind) {
        return jdbc.sql("""
                select key from gone_row where kind = :kind
                """)
                .param("kind", kind.code())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    boolean isChanged(RowKind kind) {
        return jdbc.sql("""
                select exists (select from changed_row c join staged_row s on s.seq = c.seq where s.kind = :kind)
                """).param("kind", kind.code()).query(Boolean.class).single();
    }

    /** The indicators whose target is new or changed. */
    Set<String> changedTargets() {
        return jdbc.sql("""
                select s.name from changed_row c join staged_row s on s.seq = c.seq where s.kind = 'target'
                """).query((row, _) -> row.getString(1)).set();
    }
}
