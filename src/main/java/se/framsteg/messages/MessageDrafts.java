package se.framsteg.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Json;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;

/** Keeps what somebody is writing until they send it, encrypted, for a month after they last typed; theirs alone. */
@Repository
@Transactional
class MessageDrafts implements Tidying {
    static final Duration KEPT_FOR = Duration.ofDays(30);

    static final String PURPOSE = "message-draft";

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    MessageDrafts(JdbcClient jdbc, RegionDirectory regions, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.secret = secret;
        this.clock = clock;
    }

    void save(Writer by, Draft draft) {
        jdbc.sql("""
                insert into messages.draft (region_id, person_id, desk, content, saved_at)
                values (:region, :person, :desk, :content, :at)
                on conflict (region_id, person_id, desk) do update
                   set content = excluded.content, saved_at = excluded.saved_at
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("desk", by.desk())
                .param("content", secret.encrypt(PURPOSE, Json.write(draft).getBytes(UTF_8)))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Draft> find(Writer by) {
        return jdbc.sql("""
                select content from messages.draft where region_id = :region and person_id = :person and desk = :desk
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("desk", by.desk())
                .query((row, _) -> Json.read(new String(secret.decrypt(PURPOSE, row.getBytes(1)), UTF_8), Draft.class))
                .optional();
    }

    /** It has been sent. */
    void forget(Writer by) {
        jdbc.sql("""
                delete from messages.draft where region_id = :region and person_id = :person and desk = :desk
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("desk", by.desk())
                .update();
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from messages.draft where region_id = :region and saved_at < :before
                    """)
                    .param("region", region.value())
                    .param("before", Timestamp.from(now.minus(KEPT_FOR)))
                    .update();
        });
    }
}
