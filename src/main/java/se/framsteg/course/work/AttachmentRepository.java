package se.framsteg.course.work;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class AttachmentRepository {
    private final JdbcClient jdbc;

    AttachmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param content encrypted */
    record Kept(String name, String type, byte[] content) {}

    /** @param files that stand in the worksheet's answers @param bytes of those @param ever of all that are kept */
    record Size(int files, long bytes, long ever) {}

    Size size(Member by, UUID work) {
        return jdbc.sql("""
                select count(*) filter (where left_at is null) as files,
                       coalesce(sum(octet_length(content)) filter (where left_at is null), 0) as bytes,
                       coalesce(sum(octet_length(content)), 0) as ever
                  from course.attachment where region_id = :region and work_id = :work
                """)
                .param("region", by.region().value())
                .param("work", work)
                .query(Rows.as(Size.class))
                .single();
    }

    Set<UUID> kept(Member by, UUID work) {
        return Set.copyOf(jdbc.sql("select id from course.attachment where region_id = :region and work_id = :work")
                .param("region", by.region().value())
                .param("work", work)
                .query(UUID.class)
                .list());
    }

    /** Erases a file, unless the region has received it; so it is only noted that it has left the worksheet. */
    void erase(Member by, UUID work, UUID id, Instant now) {
        jdbc.sql("""
                delete from course.attachment
                 where region_id = :region and work_id = :work and id = :id and not handed_in
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("id", id)
                .update();
        restored(by, work, List.of(id), List.of(), now);
    }

    /** What stood and stands no more has left the worksheet; what stands again is there. */
    void restored(Member by, UUID work, List<UUID> stood, List<UUID> stands, Instant now) {
        jdbc.sql("""
                update course.attachment set left_at = case when id = any(:stands) then null else :now::timestamptz end
                 where region_id = :region and work_id = :work and (id = any(:stood) or id = any(:stands))
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("stood", stood.toArray(UUID[]::new))
                .param("stands", stands.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    void handedIn(Member by, UUID work, String document) {
        jdbc.sql("""
                update course.attachment set handed_in = true
                 where region_id = :region and work_id = :work and not handed_in and position(id::text in :document) > 0
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("document", document)
                .update();
    }

    /** Erases what has left its worksheet before a time and was never handed in, in the region that is bound. */
    void eraseLeft(RegionId region, Instant before) {
        jdbc.sql("""
                delete from course.attachment
                 where region_id = :region and left_at < :before and not handed_in
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .update();
    }

    /** Erases the files of works that are erased, but for those that were handed in, in the region that is bound. */
    void eraseOld(RegionId region, List<UUID> works) {
        jdbc.sql("delete from course.attachment where region_id = :region and work_id = any(:works) and not handed_in")
                .param("region", region.value())
                .param("works", works.toArray(UUID[]::new))
                .update();
    }

    void insert(Member by, UUID work, Attachment attachment, FileType type, byte[] content, Instant now) {
        jdbc.sql("""
                insert into course.attachment (region_id, id, work_id, name, type, hash, content, added_at, added_by)
                values (:region, :id, :work, :name, :type, :hash, :content, :now, :person)
                """)
                .param("region", by.region().value())
                .param("id", attachment.id())
                .param("work", work)
                .param("name", attachment.name())
                .param("type", type.code())
                .param("hash", attachment.hash())
                .param("content", content)
                .param("now", Timestamp.from(now))
                .param("person", by.person().value())
                .update();
    }

    /** Of the company's own work. */
    Optional<Kept> find(Member by, Round round, String worksheet, UUID id) {
        return jdbc.sql("""
                select a.name, a.type, a.content
                  from course.attachment a
                  join course.work w on w.region_id = a.region_id and w.id = a.work_id
                 where a.region_id = :region and a.id = :id and w.organisation_id = :organisation
                   and w.programme_id = :programme and w.worksheet = :worksheet
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("worksheet", worksheet)
                .query(Rows.as(Kept.class))
                .optional();
    }

    /** Of what has been handed in in a round of the coach's, if it stands in that copy. */
    Optional<Kept> find(Coach by, UUID handIn, UUID id) {
        return jdbc.sql("""
                select a.name, a.type, a.content
                  from course.hand_in h
                  join course.attachment a on a.region_id = h.region_id and a.work_id = h.work_id
                 where h.region_id = :region and h.id = :handIn and h.cohort_id = any(:own)
                   and a.id = :id and position(a.id::text in h.document::text) > 0
                """)
                .param("region", by.region().value())
                .param("handIn", handIn)
                .param("own", by.cohorts().toArray(UUID[]::new))
                .param("id", id)
                .query(Rows.as(Kept.class))
                .optional();
    }

    Map<UUID, String> hashes(Manager by, UUID handIn) {
        var hashes = new HashMap<UUID, String>();
        jdbc.sql("""
                select a.id, a.hash
                  from course.hand_in h
                  join course.attachment a on a.region_id = h.region_id and a.work_id = h.work_id
                 where h.region_id = :region and h.id = :handIn and position(a.id::text in h.document::text) > 0
                """)
                .param("region", by.region().value())
                .param("handIn", handIn)
                .query(row -> {
                    hashes.put(row.getObject("id", UUID.class), row.getString("hash"));
                });
        return hashes;
    }

    /** A file of what was handed in, for who runs the region's programmes. */
    Optional<Kept> find(Manager by, UUID handIn, UUID id) {
        return jdbc.sql("""
                select a.name, a.type, a.content
                  from course.hand_in h
                  join course.attachment a on a.region_id = h.region_id and a.work_id = h.work_id
                 where h.region_id = :region and h.id = :handIn and a.id = :id
                   and position(a.id::text in h.document::text) > 0
                """)
                .param("region", by.region().value())
                .param("handIn", handIn)
                .param("id", id)
                .query(Rows.as(Kept.class))
                .optional();
    }
}
