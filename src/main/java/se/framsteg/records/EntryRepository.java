package se.framsteg.records;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.RecordSpan;
import se.framsteg.records.ListedRecord.Entry;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;

/** What is noted of public records, and what was. */
@Repository
class EntryRepository {
    private final JdbcClient jdbc;

    EntryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String kind, UUID recordId, String caseNumber, Mark mark, String ground) {}

    Map<RecordRef, Entry> of(Manager by, Collection<UUID> records) {
        var entries = new HashMap<RecordRef, Entry>();
        jdbc.sql("""
                select kind, record_id, case_number, mark, ground from records.entry
                 where region_id = :region and record_id = any(:records)
                """)
                .param("region", by.region().value())
                .param("records", records.toArray(UUID[]::new))
                .query(Rows.as(Row.class))
                .list()
                .forEach(row -> entries.put(
                        new RecordRef(row.kind(), row.recordId()),
                        new Entry(row.caseNumber(), row.mark(), row.ground())));
        return entries;
    }

    /** Whether nobody else in the region is reading all of the list; so for as long as the transaction. */
    boolean holdWhole(Manager by) {
        return jdbc.sql(
                        "select pg_try_advisory_xact_lock(hashtextextended('records.whole ' || cast(:region as text), 0))")
                .param("region", by.region().value())
                .query(Boolean.class)
                .single();
    }

    /** Those with a case number in a span of the list, the newest first. @param caseNumber empty for any */
    List<Numbered> numbered(Manager by, RecordSpan span, String kind, String caseNumber) {
        return jdbc.sql("""
                select kind, record_id, happened_at as at from records.entry
                 where region_id = :region and case_number <> '' and (:kind = '' or kind = :kind)
                   and (:number = '' or case_number = :number) and
                """ + RecordSpan.sql("happened_at", "record_id"))
                .params(span.values())
                .param("region", by.region().value())
                .param("kind", kind)
                .param("number", caseNumber)
                .query(Rows.as(Numbered.class))
                .list();
    }

    record Numbered(String kind, UUID recordId, Instant at) {}

    void put(Manager by, PublicRecord record, Entry entry, Instant at) {
        jdbc.sql("""
                insert into records.entry (region_id, kind, record_id, happened_at, case_number, mark, ground)
                values (:region, :kind, :record, :happened, :number, :mark, :ground)
                on conflict (region_id, kind, record_id) do update
                   set case_number = excluded.case_number, mark = excluded.mark, ground = excluded.ground
                """)
                .param("region", by.region().value())
                .param("kind", record.kind())
                .param("record", record.id())
                .param("happened", Timestamp.from(record.at()))
                .param("number", entry.caseNumber())
                .param("mark", entry.mark().name())
                .param("ground", entry.ground())
                .update();
        jdbc.sql("""
                insert into records.entry_note (region_id, id, kind, record_id, case_number, mark, ground, noted_at, noted_by)
                values (:region, :id, :kind, :record, :number, :mark, :ground, :at, :by)
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("kind", record.kind())
                .param("record", record.id())
                .param("number", entry.caseNumber())
                .param("mark", entry.mark().name())
                .param("ground", entry.ground())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }

    /** All that has been noted of one, the newest first. */
    List<EntryNote> history(Manager by, RecordRef ref) {
        return jdbc.sql("""
                select n.case_number, n.mark, n.ground, n.noted_at, p.name as noted_by
                  from records.entry_note n
                  left join people.pub_person p on p.id = n.noted_by
                 where n.region_id = :region and n.kind = :kind and n.record_id = :record
                 order by n.noted_at desc, n.id desc limit 100
                """)
                .param("region", by.region().value())
                .param("kind", ref.kind())
                .param("record", ref.id())
                .query(Rows.as(EntryNote.class))
                .list();
    }
}
