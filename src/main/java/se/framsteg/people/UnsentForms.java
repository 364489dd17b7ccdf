package se.framsteg.people;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Json;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;

/** Keeps what somebody was sending when their session had ended: encrypted, for a day, for that person alone. */
@Service
@Transactional
public class UnsentForms implements Tidying {
    static final Duration KEPT = Duration.ofHours(24);
    /** So many of one person's; the oldest give way. */
    static final int MOST = 20;

    private static final String PURPOSE = "unsent-form";

    private final JdbcClient jdbc;
    private final Secret secret;
    private final Clock clock;

    UnsentForms(JdbcClient jdbc, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    /** Keeps the form and gives the token by which its person finds it again. */
    public String keep(PersonId person, UnsentForm form) {
        String token = Secret.token();
        jdbc.sql("""
                insert into people.unsent_form (token_hash, person_id, content, created_at)
                values (:hash, :person, :content, :at)
                """)
                .param("hash", secret.hash(PURPOSE, token))
                .param("person", person.value())
                .param("content", secret.encrypt(PURPOSE, Json.write(form).getBytes(StandardCharsets.UTF_8)))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                delete from people.unsent_form
                 where token_hash in (select token_hash from people.unsent_form where person_id = :person
                                       order by created_at desc, token_hash offset :most)
                """).param("person", person.value()).param("most", MOST).update();
        return token;
    }

    @Transactional(readOnly = true)
    public Optional<UnsentForm> find(SignedIn by, String token) {
        return jdbc.sql("""
                select content from people.unsent_form
                 where token_hash = :hash and person_id = :person and created_at > :since
                """)
                .param("hash", secret.hash(PURPOSE, token))
                .param("person", by.person().value())
                .param("since", Timestamp.from(clock.instant().minus(KEPT)))
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(bytes -> Json.read(
                        new String(secret.decrypt(PURPOSE, bytes), StandardCharsets.UTF_8), UnsentForm.class));
    }

    @Override
    public void forgetOld(Instant now) {
        jdbc.sql("""
                delete from people.unsent_form where created_at <= :since
                """).param("since", Timestamp.from(now.minus(KEPT))).update();
    }
}
