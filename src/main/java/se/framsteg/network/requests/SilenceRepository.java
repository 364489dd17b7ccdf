package se.framsteg.network.requests;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Questions that somebody is to be reminded of, and those whose askers are asked once more. */
@Repository
class SilenceRepository {
    private final JdbcClient jdbc;

    SilenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open questions that silence is to be heard of now; each for one who asks at a time. */
    List<Request> silent(RegionId region, Instant now, int most) {
        return jdbc.sql(RequestRepository.REQUEST + """
                 where r.region_id = :region and r.state = 'OPEN' and r.next_at <= :now
                 order by r.next_at, r.id
                 limit :most
                   for update of r skip locked
                """)
                .param("region", region.value())
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Rows.as(Request.class))
                .list();
    }

    void step(RegionId region, RequestId request, int step, @Nullable Instant next) {
        jdbc.sql("""
                update network.request set step = :step, next_at = :next where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", request.value())
                .param("step", step)
                .param("next", RequestRepository.timestamp(next))
                .update();
    }

    /** Closed questions whose askers are to be asked once more, from this day on. */
    List<Request> toAskAgain(RegionId region, LocalDate today, int most) {
        return jdbc.sql(RequestRepository.REQUEST + """
                 where r.region_id = :region and r.state = 'CLOSED' and r.ask_again_on <= :today
                 order by r.ask_again_on, r.id
                 limit :most
                   for update of r skip locked
                """)
                .param("region", region.value())
                .param("today", today)
                .param("most", most)
                .query(Rows.as(Request.class))
                .list();
    }

    void askAgainOn(RegionId region, RequestId request, @Nullable LocalDate day) {
        jdbc.sql("""
                update network.request set ask_again_on = :day where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", request.value())
                .param("day", day)
                .update();
    }
}
