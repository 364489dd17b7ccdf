package se.framsteg.plan.adoption;

import static java.time.temporal.ChronoUnit.HOURS;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/** How often a network may ask in an hour: wide enough for an office, narrow enough that nobody keeps the house busy. */
@Repository
@Transactional
class ClientLimits implements Tidying {
    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    ClientLimits(JdbcClient jdbc, RegionDirectory regions, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.secret = secret;
        this.clock = clock;
    }

    /** Counts what this client asks now; false when it has asked more than {@code most} times in this hour. */
    boolean may(RegionId region, String what, String client, int most) {
        return jdbc.sql("""
                insert into plan.client_rate as r (region_id, subject, since, counted)
                values (:region, :subject, :since, 1)
                on conflict (region_id, subject, since) do update set counted = r.counted + 1
                returning counted
                """)
                        .param("region", region.value())
                        .param(
                                "subject",
                                HexFormat.of().formatHex(secret.hash("plan-rate", what + ":" + client), 0, 16))
                        .param("since", Timestamp.from(clock.instant().truncatedTo(HOURS)))
                        .query(Integer.class)
                        .single()
                <= most;
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            jdbc.sql("delete from plan.client_rate where region_id = :region and since < :before")
                    .param("region", region.value())
                    .param("before", Timestamp.from(now.minus(Duration.ofDays(2))))
                    .update();
        });
    }
}
