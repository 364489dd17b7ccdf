package se.framsteg.network.requests;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Questions that their askers want to have removed. */
@Repository
class RemovalRepository {
    private final JdbcClient jdbc;

    RemovalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody is to answer it any more; what is held stays held. */
    void asked(RegionId region, RequestId request, Instant at) {
        jdbc.sql("""
                update network.request
                   set removal_asked_at = :at, ask_again_on = null,
                       next_at = case when state = 'HELD' then next_at end,
                       closed_at = case when state in ('OPEN', 'ANSWERED') then :at else closed_at end,
                       state = case when state in ('OPEN', 'ANSWERED') then 'CLOSED' else state end
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", request.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @param agreedAt when the region said yes; null where it said no */
    void decided(Manager by, RequestId request, @Nullable Instant agreedAt) {
        jdbc.sql("""
                update network.request
                   set removal_agreed_at = cast(:agreed as timestamptz),
                       removal_asked_at = case when cast(:agreed as timestamptz) is not null then removal_asked_at end
                 where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", request.value())
                .param("agreed", RequestRepository.timestamp(agreedAt))
                .update();
    }

    List<Request> toDecide(Manager by, int most) {
        return jdbc.sql(RequestRepository.REQUEST + """
                 where r.region_id = :region and %s
                 order by r.removal_asked_at, r.id
                 limit :most
                """.formatted(RequestRepository.TO_DECIDE))
                .param("region", by.region().value())
                .param("most", most)
                .query(Rows.as(Request.class))
                .list();
    }

    /** Those that the region said yes to before this moment. */
    List<UUID> agreed(RegionId region, Instant before) {
        return jdbc.sql("""
                select id from network.request where region_id = :region and removal_asked_at is not null and removal_agreed_at < :before
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
