package se.framsteg.network.requests;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.tenancy.RegionId;

/** What is held until somebody at the region has said whether it is a question. */
@Repository
class HeldRepository {
    private final JdbcClient jdbc;

    HeldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody at the region is to decide whether it is a question, and is told so from this moment on; so long is it kept, too. */
    void hold(RegionId region, RequestId request, Instant now) {
        jdbc.sql("""
                update network.request set state = 'HELD', held_at = :now, next_at = :now, closed_at = null, ask_again_on = null
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", request.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** All that is held from the network that this came from is no question. Gives how many they were. */
    int endNetwork(RegionId region, RequestId request, Instant at) {
        return jdbc.sql("""
                update network.request set state = 'NO_QUESTION', closed_at = :at, next_at = null
                 where region_id = :region and state = 'HELD'
                   and network = (select o.network from network.request o
                                   where o.region_id = :region and o.id = :request)
                """)
                .param("region", region.value())
                .param("request", request.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** From which network something came is known for a while only. */
    void forgetNetworks(RegionId region, Instant askedBefore) {
        jdbc.sql("""
                update network.request set network = null
                 where region_id = :region and network is not null and asked_at < :before
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(askedBefore))
                .update();
    }

    /** Whether something held has waited so long that the region is to be told of it. */
    boolean isHeldLong(RegionId region, Instant now) {
        return jdbc.sql("""
                select exists (select from network.request
                                where region_id = :region and state = 'HELD' and next_at <= :now)
                """)
                .param("region", region.value())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** The region is told of all that is held; what has waited is told of again later. Gives how many they are. */
    int toldOfHeld(RegionId region, Instant now, Instant next) {
        jdbc.sql("""
                update network.request set next_at = :next
                 where region_id = :region and state = 'HELD' and next_at <= :now
                """)
                .param("region", region.value())
                .param("now", Timestamp.from(now))
                .param("next", Timestamp.from(next))
                .update();
        return jdbc.sql("""
                select count(*) from network.request where region_id = :region and state = 'HELD'
                """)
                .param("region", region.value())
                .query(Integer.class)
                .single();
    }
}
