package se.framsteg.network.requests;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.strangers.StrangersMail;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * How many questions one network asks, a region is asked, and strangers are written to because somebody has typed their
 * address. Beyond it a question is held for somebody to look at, never refused here, and no more receipts are sent that day. What
 * one network asks too much of counts for nothing else, so that it can use up nobody's questions and nobody's receipts.
 */
@Repository
@Transactional
class RequestLimits implements Tidying {
    static final int OF_CLIENT = 8;
    static final int OF_PERSON = 20;
    static final int IN_REGION = 30;
    static final int FAST = 3;
    static final int RECEIPTS = 300;
    static final int MORE = 6;
    static final int OBSTACLES_OF_CLIENT = 20;
    static final int OBSTACLES_TOLD = 6;
    static final int REMOVALS_TOLD = 6;

    private static final String ALL = "all";

    private final JdbcClient jdbc;
    private final StrangersMail strangers;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    RequestLimits(JdbcClient jdbc, StrangersMail strangers, RegionDirectory regions, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.strangers = strangers;
        this.regions = regions;
        this.secret = secret;
        this.clock = clock;
    }

    private record Limit(String what, String whose, ChronoUnit span, int most) {}

    /** Counts a question from this network; whether it is within what one may ask. */
    boolean ofClient(RegionId region, String client) {
        return within(region, new Limit("client", client, HOURS, OF_CLIENT));
    }

    /** Counts a question that somebody signed in asks. */
    boolean ofPerson(RegionId region, PersonId person) {
        return within(region, new Limit("person", person.value().toString(), DAYS, OF_PERSON));
    }

    /** Counts a question to the region. */
    boolean inRegion(RegionId region) {
        return within(region, new Limit("region", ALL, MINUTES, IN_REGION));
    }

    /** Counts a question to the region that was filled in fast. */
    boolean fast(RegionId region) {
        return within(region, new Limit("fast", ALL, MINUTES, FAST));
    }

    /** Counts a receipt to a stranger's mailbox. */
    boolean receipt(RegionId region, String address) {
        return strangers.mayGet(address) && within(region, new Limit("receipts", ALL, DAYS, RECEIPTS));
    }

    /** Counts an obstacle that is reported from this network; beyond it one waits, as nothing of the kind is held. */
    boolean obstacle(RegionId region, String client) {
        return within(region, new Limit("obstacle", client, HOURS, OBSTACLES_OF_CLIENT));
    }

    /** Counts a letter to the managers of an obstacle that looks like what a script writes. */
    boolean tellsOfObstacle(RegionId region) {
        return within(region, new Limit("obstacles", ALL, HOURS, OBSTACLES_TOLD));
    }

    /** Counts a letter to the managers that somebody wants a question removed. */
    boolean tellsOfRemoval(RegionId region) {
        return within(region, new Limit("removals", ALL, HOURS, REMOVALS_TOLD));
    }

    /** Counts a letter to whoever has a question that its asker has written more of it. */
    boolean more(RegionId region, RequestId request) {
        return within(region, new Limit("more", request.value().toString(), HOURS, MORE));
    }

    /** Counts a letter to a region's managers of what is held: one an hour. */
    boolean tellsOfHeld(RegionId region) {
        return within(region, new Limit("held", ALL, HOURS, 1));
    }

    private boolean within(RegionId region, Limit limit) {
        int counted = jdbc.sql("""
                insert into network.request_rate as r (region_id, subject, since, counted)
                values (:region, :subject, :since, 1)
                on conflict (region_id, subject, since) do update set counted = r.counted + 1
                returning counted
                """)
                .param("region", region.value())
                .param("subject", subject(limit))
                .param("since", Timestamp.from(clock.instant().truncatedTo(limit.span())))
                .query(Integer.class)
                .single();
        return counted <= limit.most();
    }

    /** A network as it is known again without being told. */
    byte[] network(String client) {
        return secret.hash("request-network", client);
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
                    .param("before", Timestamp.from(now.minus(2, DAYS)))
                    .update();
        });
    }
}
