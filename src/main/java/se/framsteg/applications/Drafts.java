package se.framsteg.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Json;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps what somebody has typed until they send it, encrypted, for a month after they last typed. What its link opens when it
 * has been sent is a receipt, for as long as one sits at a form: nobody has shown that the mail address they typed is theirs,
 * so the link that opens the application itself goes there by mail, and nowhere else.
 */
@Repository
@Transactional
public class Drafts implements Tidying {
    static final Duration KEPT_FOR = Duration.ofDays(30);
    static final Duration RECEIPT_FOR = Duration.ofHours(2);

    private static final String PURPOSE = "application-draft";

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    Drafts(JdbcClient jdbc, RegionDirectory regions, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.secret = secret;
        this.clock = clock;
    }

    /** The last day on which what is saved today is still there. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(clock.instant().plus(KEPT_FOR), Say.STOCKHOLM);
    }

    /** Keeps what the fields hold now, in place of what they held. */
    public void save(RegionId region, CohortId cohort, String token, Map<String, String> fields) {
        jdbc.sql("""
                insert into applications.draft (region_id, token_hash, cohort_id, content, saved_at)
                values (:region, :hash, :cohort, :content, :at)
                on conflict (region_id, token_hash) do update set content = excluded.content, saved_at = excluded.saved_at
                 where draft.sent_at is null
                """)
                .param("region", region.value())
                .param("hash", hash(token))
                .param("cohort", cohort.value())
                .param("content", sealed(fields))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Map<String, String>> find(RegionId region, CohortId cohort, String token) {
        return jdbc.sql("""
                select content from applications.draft
                 where region_id = :region and token_hash = :hash and cohort_id = :cohort and sent_at is null
                """)
                .param("region", region.value())
                .param("hash", hash(token))
                .param("cohort", cohort.value())
                .query((row, number) -> opened(row.getBytes(1)))
                .optional();
    }

    /** How a form is known that is sent now: of what was typed, only what the receipt says is left. */
    Arrivals.Form sent(String token, Receipt receipt) {
        return new Arrivals.Form(
                hash(token), sealed(receipt.fields()), clock.instant().minus(RECEIPT_FOR));
    }

    /** What whoever has just sent something from this form may see of it; empty when that was a while ago. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(RegionId region, CohortId cohort, String token) {
        return jdbc.sql("""
                select content from applications.draft
                 where region_id = :region and token_hash = :hash and cohort_id = :cohort and sent_at > :since
                """)
                .param("region", region.value())
                .param("hash", hash(token))
                .param("cohort", cohort.value())
                .param("since", Timestamp.from(clock.instant().minus(RECEIPT_FOR)))
                .query((row, number) -> Receipt.of(opened(row.getBytes(1))))
                .optional();
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from applications.draft
                     where region_id = :region and (saved_at < :before or sent_at < :sentBefore)
                    """)
                    .param("region", region.value())
                    .param("sentBefore", Timestamp.from(now.minus(RECEIPT_FOR)))
                    .param("before", Timestamp.from(now.minus(KEPT_FOR)))
                    .update();
        });
    }

    private byte[] sealed(Map<String, String> fields) {
        return secret.encrypt(PURPOSE, Json.write(fields).getBytes(UTF_8));
    }

    private Map<String, String> opened(byte[] content) {
        return Json.map(new String(secret.decrypt(PURPOSE, content), UTF_8), String.class);
    }

    private byte[] hash(String token) {
        return secret.hash(PURPOSE, token);
    }
}
