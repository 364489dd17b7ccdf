package se.framsteg.course.handin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.Round;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Hand-ins, and what coaches have said of them. */
@Repository
class HandInRepository {
    private static final String COLUMNS = """
            select h.id, h.organisation_id, o.name as organisation, h.edition, h.worksheet, h.seq,
                   h.year || '-' || h.number as registered, h.document, h.handed_in_at, p.name as by, h.state, h.verdict,
                   h.decided_at, d.name as decided_by, h.read_at
              from course.hand_in h
              join organisations.pub_organisation o on o.region_id = h.region_id and o.id = h.organisation_id
              join people.pub_person p on p.id = h.handed_in_by
              left join people.pub_person d on d.id = h.decided_by
            """;

    private final JdbcClient jdbc;

    HandInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record RemarkRow(UUID rowId, String words) {}

    int nextNumber(RegionId region, int year) {
        return jdbc.sql("""
                insert into course.hand_in_count (region_id, year, last) values (:region, :year, 1)
                on conflict (region_id, year) do update set last = hand_in_count.last + 1
                returning last
                """)
                .param("region", region.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void replaceOpen(Member by, UUID work) {
        jdbc.sql("""
                update course.hand_in set state = 'replaced'
                 where region_id = :region and organisation_id = :organisation and work_id = :work and state = 'received'
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("work", work)
                .update();
    }

    void insert(
            Member by,
            Round round,
            String edition,
            Worksheet worksheet,
            UUID id,
            OwnWorksheet.Copy copy,
            int year,
            int number,
            Instant now) {
        jdbc.sql("""
                insert into course.hand_in (region_id, id, work_id, organisation_id, programme_id, cohort_id, edition, worksheet,
                       seq, year, number, document, hash, handed_in_at, handed_in_by, state)
                values (:region, :id, :work, :organisation, :programme, :cohort, :edition, :worksheet,
                       :seq, :year, :number, :document::jsonb, :hash, :now, :person, 'received')
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("work", copy.work())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("cohort", round.cohortId())
                .param("edition", edition)
                .param("worksheet", worksheet.name())
                .param("seq", copy.seq())
                .param("year", year)
                .param("number", number)
                .param("document", copy.document())
                .param("hash", Frozen.sha256(copy.document()))
                .param("now", Timestamp.from(now))
                .param("person", by.person().value())
                .update();
    }

    /** The latest of a worksheet, for its own company. */
    Optional<HandIn> latest(Member by, Round round, String worksheet) {
        return jdbc.sql(COLUMNS + """
                 where h.region_id = :region and h.organisation_id = :organisation and h.programme_id = :programme
                   and h.worksheet = :worksheet
                 order by h.handed_in_at desc limit 1
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("worksheet", worksheet)
                .query(Rows.as(HandIn.class))
                .optional();
    }

    /** What of a worksheet was seen at a meeting; empty where nothing was. */
    Optional<Seen> seen(Member by, Round round, String worksheet) {
        return jdbc.sql("""
                select coalesce(s.held_on, (s.seen_at at time zone 'Europe/Stockholm')::date) as held_on, p.name as by,
                       s.seen_at as at
                  from course.seen s
                  join people.pub_person p on p.id = s.seen_by
                 where s.region_id = :region and s.organisation_id = :organisation and s.programme_id = :programme
                   and s.worksheet = :worksheet and s.taken_back_at is null
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("worksheet", worksheet)
                .query(Rows.as(Seen.class))
                .optional();
    }

    Optional<Instant> lastHandedIn(Member by, Round round, String worksheet) {
        return jdbc.sql("""
                select handed_in_at from course.hand_in
                 where region_id = :region and organisation_id = :organisation and programme_id = :programme
                   and worksheet = :worksheet
                 order by handed_in_at desc limit 1
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("worksheet", worksheet)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** How the latest hand-in of each worksheet stands, by its name. */
    Map<String, String> states(Member by, Round round) {
        var states = new HashMap<String, String>();
        jdbc.sql("""
                select distinct on (worksheet) worksheet, state
                  from (select worksheet, state, handed_in_at as at from course.hand_in
                         where region_id = :region and organisation_id = :organisation and programme_id = :programme
                         union all
                        select worksheet, 'seen', seen_at from course.seen
                         where region_id = :region and organisation_id = :organisation and programme_id = :programme
                           and taken_back_at is null) as all_of_them
                 order by worksheet, at desc
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .query(row -> {
                    states.put(row.getString(1), row.getString(2));
                });
        return states;
    }

    /** For who runs the region's programmes: what the region has received, whatever round it is of. */
    Optional<HandIn> find(Manager by, UUID id) {
        return jdbc.sql(COLUMNS + """
                 where h.region_id = :region and h.id = :id
                """)
                .param("region", by.region().value())
                .param("id", id)
                .query(Rows.as(HandIn.class))
                .optional();
    }

    /** What waits for an answer in a round of the coach's, the oldest first. */
    List<HandIn> waiting(Coach by, UUID cohort) {
        return jdbc.sql(COLUMNS + """
                 where h.region_id = :region and h.cohort_id = :cohort and h.cohort_id = any(:own) and h.state = 'received'
                 order by h.handed_in_at, h.id
                """)
                .param("region", by.region().value())
                .param("cohort", cohort)
                .param("own", by.cohorts().toArray(UUID[]::new))
                .query(Rows.as(HandIn.class))
                .list();
    }

    /** How many wait in each of the coach's rounds. */
    Map<UUID, Integer> waiting(Coach by) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                select cohort_id, count(*) from course.hand_in
                 where region_id = :region and cohort_id = any(:own) and state = 'received'
                 group by cohort_id
                """)
                .param("region", by.region().value())
                .param("own", by.cohorts().toArray(UUID[]::new))
                .query(row -> {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return counts;
    }

    /** How many wait in a round and since when; empty where none does. */
    Optional<Queue> queue(RegionId region, UUID cohort) {
        return jdbc.sql("""
                select count(*) as waiting, min(handed_in_at) as oldest from course.hand_in
                 where region_id = :region and cohort_id = :cohort and state = 'received'
                having count(*) > 0
                """)
                .param("region", region.value())
                .param("cohort", cohort)
                .query(Rows.as(Queue.class))
                .optional();
    }

    record Queue(int waiting, Instant oldest) {}

    Optional<HandIn> find(Coach by, UUID cohort, UUID id) {
        return jdbc.sql(COLUMNS + """
                 where h.region_id = :region and h.id = :id and h.cohort_id = :cohort and h.cohort_id = any(:own)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("cohort", cohort)
                .param("own", by.cohorts().toArray(UUID[]::new))
                .query(Rows.as(HandIn.class))
                .optional();
    }

    /** Whether it was still to be answered. */
    boolean decide(Coach by, UUID id, String state, String verdict, Instant now) {
        return jdbc.sql("""
                update course.hand_in set state = :state, verdict = :verdict, decided_at = :now, decided_by = :person
                 where region_id = :region and id = :id and cohort_id = any(:own) and state = 'received'
                """)
                        .param("region", by.region().value())
                        .param("id", id)
                        .param("own", by.cohorts().toArray(UUID[]::new))
                        .param("state", state)
                        .param("verdict", verdict)
                        .param("person", by.person().value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** What somebody has answered in a round that its company has neither read nor been told of. */
    List<FreshAnswer> fresh(Coach by, UUID cohort) {
        return jdbc.sql("""
                select h.id, o.name as organisation, h.edition, h.worksheet, h.state, h.decided_at
                  from course.hand_in h
                  join organisations.pub_organisation o on o.region_id = h.region_id and o.id = h.organisation_id
                 where h.region_id = :region and h.cohort_id = :cohort and h.cohort_id = any(:own)
                   and h.decided_by = :person and h.decided_at is not null and h.told_at is null and h.read_at is null
                 order by h.decided_at desc, h.id
                 limit 100
                """)
                .param("region", by.region().value())
                .param("cohort", cohort)
                .param("own", by.cohorts().toArray(UUID[]::new))
                .param("person", by.person().value())
                .query(Rows.as(FreshAnswer.class))
                .list();
    }

    /** Lets nobody hand in the same work anew before the transaction ends; gives the programme. */
    Optional<UUID> holdStill(Coach by, UUID id) {
        return jdbc.sql("""
                select h.programme_id
                  from course.hand_in h
                  join course.work w on w.region_id = h.region_id and w.id = h.work_id
                 where h.region_id = :region and h.id = :id and h.cohort_id = any(:own)
                   for update of w
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("own", by.cohorts().toArray(UUID[]::new))
                .query(UUID.class)
                .optional();
    }

    /** Whether the course is completed by it. */
    boolean isCounted(RegionId region, HandIn handIn) {
        return jdbc.sql("""
                select exists (select from course.completion c
                                 join course.hand_in h
                                   on h.region_id = c.region_id and h.programme_id = c.programme_id
                                  and h.organisation_id = c.organisation_id
                                where h.region_id = :region and h.id = :id
                                  and c.fulfilled @> jsonb_build_array(jsonb_build_object('source', h.id::text)))
                """)
                .param("region", region.value())
                .param("id", handIn.id())
                .query(Boolean.class)
                .single();
    }

    /** Whether it waits again: only somebody's own answer, which nobody has read, and nothing newer has come after. */
    boolean undo(Coach by, UUID id) {
        return jdbc.sql("""
                update course.hand_in h set state = 'received', decided_at = null, decided_by = null
                 where h.region_id = :region and h.id = :id and h.cohort_id = any(:own) and h.decided_by = :person
                   and h.decided_at is not null and h.told_at is null and h.read_at is null
                   and not exists (select from course.hand_in n
                                    where n.region_id = h.region_id and n.work_id = h.work_id
                                      and n.handed_in_at > h.handed_in_at)
                """)
                        .param("region", by.region().value())
                        .param("id", id)
                        .param("own", by.cohorts().toArray(UUID[]::new))
                        .param("person", by.person().value())
                        .update()
                == 1;
    }

    /** The company has opened its worksheet with the answer. */
    boolean read(RegionId region, HandIn handIn, Instant now) {
        return jdbc.sql("""
                update course.hand_in set read_at = :now
                 where region_id = :region and id = :id and organisation_id = :organisation
                   and decided_at is not null and read_at is null
                """)
                        .param("region", region.value())
                        .param("id", handIn.id())
                        .param("organisation", handIn.organisationId())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Which were answered before, and their companies are not told. */
    List<UUID> due(RegionId region, Instant before) {
        return jdbc.sql("""
                select id from course.hand_in
                 where region_id = :region and decided_at is not null and told_at is null and decided_at <= :before
                 order by decided_at
                 limit 100
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Notes that a company is told of the answer, and gives it; empty where it has been told or undone meanwhile. */
    Optional<Answered> tell(RegionId region, UUID handIn, Instant before, Instant now) {
        return jdbc.sql("""
                with due as (
                    select h.id, d.name as coach
                      from course.hand_in h
                      join people.pub_person d on d.id = h.decided_by
                     where h.region_id = :region and h.id = :id and h.decided_at is not null and h.told_at is null
                       and h.decided_at <= :before
                       for update of h skip locked)
                update course.hand_in h set told_at = :now from due
                 where h.region_id = :region and h.id = due.id
                returning h.id, h.organisation_id, h.edition, h.worksheet, h.state, h.verdict, h.decided_by as coach_id,
                          due.coach
                """)
                .param("region", region.value())
                .param("id", handIn)
                .param("before", Timestamp.from(before))
                .param("now", Timestamp.from(now))
                .query(Rows.as(Answered.class))
                .optional();
    }

    ApprovedWork approved(WorkApproved of) {
        return jdbc.sql("""
                select programme_id, document from course.hand_in
                 where region_id = :region and id = :id and organisation_id = :organisation and state in ('approved', 'seen')
                """)
                .param("region", of.regionId())
                .param("id", of.handInId())
                .param("organisation", of.organisationId())
                .query(Rows.as(ApprovedWork.class))
                .single();
    }

    /** In place of what was said before. */
    void remark(RegionId region, UUID handIn, Map<UUID, String> remarks) {
        jdbc.sql("""
                delete from course.remark where region_id = :region and hand_in_id = :id
                """).param("region", region.value()).param("id", handIn).update();
        if (remarks.isEmpty()) {
            return;
        }
        List<RemarkRow> rows = remarks.entrySet().stream()
                .map(each -> new RemarkRow(each.getKey(), each.getValue()))
                .toList();
        jdbc.sql("""
                insert into course.remark (region_id, hand_in_id, row_id, words)
                select :region, :id, r."rowId", r.words
                  from json_to_recordset(:rows::json) as r("rowId" uuid, words text)
                """)
                .param("region", region.value())
                .param("id", handIn)
                .param("rows", Json.write(rows))
                .update();
    }

    /** By row. Whose the hand-in is, the caller has found. */
    Map<UUID, String> remarks(RegionId region, UUID handIn) {
        var remarks = new HashMap<UUID, String>();
        jdbc.sql("""
                select row_id, words from course.remark where region_id = :region and hand_in_id = :id
                """).param("region", region.value()).param("id", handIn).query(row -> {
            remarks.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return remarks;
    }
}
