package se.framsteg.network.keepers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class HandoverRepository {
    private static final String HANDOVER = """
            select h.id, h.promoter_id, h.from_person_id, f.name as "from", h.to_person_id, t.name as "to", h.at,
                   (select count(*)::int from network.handed_company c
                     where c.region_id = h.region_id and c.handover_id = h.id) as companies,
                   (select count(*)::int from network.handed_request r
                     where r.region_id = h.region_id and r.handover_id = h.id) as questions,
                   not exists (select from people.pub_member m
                                where m.region_id = h.region_id and m.organisation_id = h.promoter_id
                                  and m.person_id = h.from_person_id and m.role = 'PROMOTER') as "left",
                   h.told_at is not null as told, h.undone_at
              from network.handover h
              join people.pub_person f on f.id = h.from_person_id
              join people.pub_person t on t.id = h.to_person_id
             where h.region_id = :region
            """;

    private final JdbcClient jdbc;

    HandoverRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Handover> find(Advisor by, UUID id) {
        return jdbc.sql(HANDOVER + """
                   and h.id = :id and (cast(:promoters as uuid[]) is null or h.promoter_id = any(:promoters))
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Handover.class))
                .optional();
    }

    /** Those that can still be undone, the latest first. */
    List<Handover> standing(Advisor by, int most) {
        return jdbc.sql(HANDOVER + """
                   and h.told_at is null and h.undone_at is null
                   and (cast(:promoters as uuid[]) is null or h.promoter_id = any(:promoters))
                 order by h.at desc, h.id desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query(Rows.as(Handover.class))
                .list();
    }

    UUID insert(Advisor by, UUID promoter, UUID from, UUID to, List<UUID> companies, List<UUID> requests, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into network.handover (region_id, id, promoter_id, from_person_id, to_person_id, person_id, at)
                values (:region, :id, :promoter, :from, :to, :person, :at)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("promoter", promoter)
                .param("from", from)
                .param("to", to)
                .param("person", by.person().value())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("""
                insert into network.handed_company (region_id, handover_id, organisation_id)
                select :region, :id, each from unnest(:companies::uuid[]) as each
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("companies", companies.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                insert into network.handed_request (region_id, handover_id, request_id)
                select :region, :id, each from unnest(:requests::uuid[]) as each
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("requests", requests.toArray(UUID[]::new))
                .update();
        return id;
    }

    List<UUID> companies(RegionId region, UUID id) {
        return jdbc.sql("""
                select organisation_id from network.handed_company where region_id = :region and handover_id = :id
                """)
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> requests(RegionId region, UUID id) {
        return jdbc.sql("""
                select request_id from network.handed_request where region_id = :region and handover_id = :id
                """)
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** False where it has been undone already, or told. */
    boolean undo(Advisor by, UUID id, Instant at) {
        return jdbc.sql("""
                update network.handover set undone_at = :at
                 where region_id = :region and id = :id and told_at is null and undone_at is null
                   and (cast(:promoters as uuid[]) is null or promoter_id = any(:promoters))
                """)
                        .param("region", by.region().value())
                        .param("id", id)
                        .param("promoters", by.onlyPromoters())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** A hand-over that is told now. */
    record Told(UUID id, UUID promoterId, UUID personId, UUID toPersonId) {}

    /** Of those that somebody has given away, or has pressed for others. */
    List<Told> tellBefore(RegionId region, UUID goes, Instant now) {
        return jdbc.sql("""
                update network.handover set told_at = :now
                 where region_id = :region and told_at is null and undone_at is null
                   and :goes in (from_person_id, person_id) and to_person_id <> :goes
                returning id, promoter_id, person_id, to_person_id
                """)
                .param("region", region.value())
                .param("goes", goes)
                .param("now", Timestamp.from(now))
                .query(Rows.as(Told.class))
                .list();
    }

    /** Of those that have stood since before a moment. */
    List<Told> tell(RegionId region, Instant before, Instant now) {
        return jdbc.sql("""
                update network.handover set told_at = :now
                 where region_id = :region and told_at is null and undone_at is null and at <= :before
                returning id, promoter_id, person_id, to_person_id
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .param("now", Timestamp.from(now))
                .query(Rows.as(Told.class))
                .list();
    }

    void forgetOld(RegionId region, Instant before) {
        jdbc.sql("""
                delete from network.handover where region_id = :region and at < :before
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .update();
    }
}
