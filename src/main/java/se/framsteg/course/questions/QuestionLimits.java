package se.framsteg.course.questions;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.MailAddress;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * How often a network may try codes, and companies together write to an address that is none of their own people's: wide
 * enough for a company behind one network, narrow enough that nobody closes everybody's codes or fills a stranger's mailbox.
 */
@Repository
@Transactional
class QuestionLimits implements Tidying {
    static final int CODES_OF_CLIENT = 40;
    static final int LETTERS_TO_STRANGER = 6;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    QuestionLimits(JdbcClient jdbc, RegionDirectory regions, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.secret = secret;
        this.clock = clock;
    }

    /** Counts a code that this client tries in this hour; false when there have been too many. */
    boolean mayTry(RegionId region, String client) {
        return counted(region, "codes:" + client, HOURS) <= CODES_OF_CLIENT;
    }

    /** Counts a letter to this stranger's address today; false when there have been too many. */
    boolean mayWrite(RegionId region, String address) {
        return counted(region, "letters:" + MailAddress.normal(address), DAYS) <= LETTERS_TO_STRANGER;
    }

    private int counted(RegionId region, String subject, ChronoUnit span) {
        return jdbc.sql("""
                insert into course.question_rate as r (region_id, subject, since, counted)
                values (:region, :subject, :since, 1)
                on conflict (region_id, subject, since) do update set counted = r.counted + 1
                returning counted
                """)
                .param("region", region.value())
                .param("subject", HexFormat.of().formatHex(secret.hash("question-rate", subject), 0, 16))
                .param("since", Timestamp.from(clock.instant().truncatedTo(span)))
                .query(Integer.class)
                .single();
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from course.question_rate where region_id = :region and since < :before
                    """)
                    .param("region", region.value())
                    .param("before", Timestamp.from(now.minus(2, DAYS)))
                    .update();
        });
    }
}
