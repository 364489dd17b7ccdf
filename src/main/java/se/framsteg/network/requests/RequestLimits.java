package se.framsteg.network.requests;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * How many questions one network asks, a region is asked, and one mailbox is written to because somebody has typed it. Beyond
 * it a question is held for somebody to look at, never refused here, and a mailbox gets no more receipts that day.
 */
@Repository
@Transactional
class RequestLimits implements Tidying {
    static final int OF_CLIENT = 8;
    static final int IN_REGION = 30;
    static final int LETTERS = 4;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    RequestLimits(JdbcClient jdbc, RegionDirectory regions, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.secret = secret;
        this.clock = clock;
    }

    /** What one more question is beyond: what one network asks, what a region is asked, and what one mailbox is sent. */
    record Beyond(boolean client, boolean region, boolean letters) {}

    private record Limit(String what, String whose, ChronoUnit span, int most) {}

    private record Row(String subject, int counted) {}

    /** Counts a question from this client, and a letter to this mailbox. */
    Beyond count(RegionId region, String client, String address) {
        var ofClient = new Limit("client", client, HOURS, OF_CLIENT);
        var inRegion = new Limit("region", "all", MINUTES, IN_REGION);
        var letters = new Limit("letters", address, DAYS, LETTERS);
        Set<String> beyond = counted(region, ofClient, inRegion, letters);
        return new Beyond(
                beyond.contains(subject(ofClient)),
                beyond.contains(subject(inRegion)),
                beyond.contains(subject(letters)));
    }

    /** In an order of its own, so that two who count the same at once wait for each other in turn. */
    private Set<String> counted(RegionId region, Limit... limits) {
        Instant now = clock.instant();
        var rows = jdbc.sql("""
                insert into network.request_rate as r (region_id, subject, since, counted)
                select :region, subject, since, 1
                  from unnest(:subjects, cast(:since as timestamptz[])) as asked (subject, since) order by subject
                on conflict (region_id, subject, since) do update set counted = r.counted + 1
                returning subject, counted
                """)
                .param("region", region.value())
                .param("subjects", Arrays.stream(limits).map(this::subject).toArray(String[]::new))
                .param(
                        "since",
                        Arrays.stream(limits)
                                .map(limit -> now.truncatedTo(limit.span()).toString())
                                .toArray(String[]::new))
                .query(Rows.as(Row.class))
                .list();
        return rows.stream()
                .filter(row -> Stream.of(limits)
                        .anyMatch(limit -> subject(limit).equals(row.subject()) && row.counted() > limit.most()))
                .map(Row::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String subject(Limit limit) {
        return HexFormat.of().formatHex(secret.hash("request-rate", limit.what() + ":" + limit.whose()), 0, 16);
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from network.request_rate where region_id = :region and since < :before
                    """)
                    .param("region", region.value())
                    .param("before", java.sql.Timestamp.from(now.minus(2, DAYS)))
                    .update();
        });
    }
}
