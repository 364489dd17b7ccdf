package se.framsteg.shell.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;

/**
 * Which presses have been answered, and with what address. The row is made in the transaction that the press causes: a
 * second press at the same time waits for the first, then gets its answer; where the first was rolled back there is no
 * row, and the second does the work. An address may be all that opens what it leads to, so it is kept encrypted.
 */
@Repository
public class FormAnswers implements Tidying {
    private static final String PURPOSE = "form-answer";

    private final JdbcClient jdbc;
    private final Secret secret;
    private final Clock clock;

    FormAnswers(JdbcClient jdbc, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    /** Takes the press; empty when it is new, else the address that answered it the first time. */
    public Optional<String> take(byte[] press) {
        int taken = jdbc.sql("""
                insert into shell.form_answer (press, location, answered_at) values (:press, '\\x', :at)
                on conflict (press) do nothing
                """)
                .param("press", press)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(location(press));
    }

    public void answer(byte[] press, String location) {
        jdbc.sql("""
                update shell.form_answer set location = :location where press = :press
                """)
                .param("location", secret.encrypt(PURPOSE, location.getBytes(UTF_8)))
                .param("press", press)
                .update();
    }

    /** A form may lie open for a day; after two its key is worth nothing, and its answer need not be known. */
    @Override
    public void forgetOld(Instant now) {
        jdbc.sql("""
                delete from shell.form_answer where answered_at < :before
                """)
                .param("before", Timestamp.from(now.minus(FormKey.OPEN.multipliedBy(2))))
                .update();
    }

    private String location(byte[] press) {
        return jdbc.sql("""
                select location from shell.form_answer where press = :press
                """)
                .param("press", press)
                .query((row, number) -> new String(secret.decrypt(PURPOSE, row.getBytes(1)), UTF_8))
                .single();
    }
}
