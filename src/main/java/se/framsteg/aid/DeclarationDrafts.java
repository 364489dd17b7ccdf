package se.framsteg.aid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Json;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;

/**
 * Keeps what somebody has typed of a declaration until they sign it, encrypted, for a month after they last typed. It is that
 * person's alone: no manager and no colleague sees it, and another link of theirs leads to it too.
 */
@Repository
@Transactional
public class DeclarationDrafts implements Tidying {
    static final Duration KEPT_FOR = Duration.ofDays(30);

    static final String PURPOSE = "aid-draft";

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    DeclarationDrafts(JdbcClient jdbc, RegionDirectory regions, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.secret = secret;
        this.clock = clock;
    }

    public record Draft(Map<String, String> fields, Instant savedAt) {}

    /** Lets nobody else write in this draft until the transaction ends, so that what is read of it can be added to. */
    public void hold(Declarant by) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended(:name, 0))
                """)
                .param(
                        "name",
                        "aid.draft %s %s"
                                .formatted(by.aid().value(), by.person().value()))
                .query(Boolean.class)
                .single();
    }

    /** Keeps what the fields hold now in place of what they held, as long as the declaration is waited for. */
    public void save(Declarant by, Map<String, String> fields) {
        jdbc.sql("""
                insert into aid.draft (region_id, record_id, person_id, content, saved_at)
                select region_id, id, :person, :content, :at from aid.record
                 where region_id = :region and id = :record and state = 'REQUESTED'
                on conflict (region_id, record_id, person_id) do update
                   set content = excluded.content, saved_at = excluded.saved_at
                """)
                .param("region", by.region().value())
                .param("record", by.aid().value())
                .param("person", by.person().value())
                .param("content", secret.encrypt(PURPOSE, Json.write(fields).getBytes(UTF_8)))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(Declarant by) {
        return jdbc.sql("""
                select content, saved_at from aid.draft
                 where region_id = :region and record_id = :record and person_id = :person
                """)
                .param("region", by.region().value())
                .param("record", by.aid().value())
                .param("person", by.person().value())
                .query((row, number) -> new Draft(
                        Json.map(new String(secret.decrypt(PURPOSE, row.getBytes(1)), UTF_8), String.class),
                        row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** It is signed: nothing that anybody has typed of it is needed any more. */
    void forget(Declarant by) {
        jdbc.sql("""
                delete from aid.draft where region_id = :region and record_id = :record
                """)
                .param("region", by.region().value())
                .param("record", by.aid().value())
                .update();
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from aid.draft where region_id = :region and saved_at < :before
                    """)
                    .param("region", region.value())
                    .param("before", Timestamp.from(now.minus(KEPT_FOR)))
                    .update();
        });
    }
}
