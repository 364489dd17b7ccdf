package se.framsteg.network.strangers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;

/**
 * How many letters a day go to strangers since somebody else has typed their address: to one mailbox, over all regions, and of one
 * person's making. Both are known by a keyed hash alone.
 */
@Repository
@Transactional
public class StrangersMail implements Tidying {
    public static final int TO_MAILBOX = 4;
    public static final int OF_PERSON = 12;

    private final JdbcClient jdbc;
    private final Secret secret;
    private final Clock clock;

    StrangersMail(JdbcClient jdbc, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    /** Counts a letter to a mailbox, however it is written: neither dots nor what stands after a plus sign make another of it. */
    public boolean mayGet(String address) {
        int at = address.lastIndexOf('@');
        String box = at < 0 ? address : box(address.substring(0, at)) + address.substring(at);
        return counted("mailbox:" + box) <= TO_MAILBOX;
    }

    private static String box(String local) {
        return local.replaceFirst("\\+.*", "").replace(".", "");
    }

    /** Counts a letter that somebody has had written to a stranger. */
    public boolean maySend(PersonId by) {
        return counted("person:" + by.value()) <= OF_PERSON;
    }

    private int counted(String whose) {
        return jdbc.sql("""
                insert into network.stranger_rate as r (subject, day, letters) values (:subject, :day, 1)
                on conflict (subject, day) do update set letters = r.letters + 1
                returning letters
                """)
                .param("subject", secret.hash("stranger-rate", whose))
                .param("day", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }

    @Override
    public void forgetOld(Instant now) {
        jdbc.sql("""
                delete from network.stranger_rate where day < :before
                """)
                .param("before", LocalDate.ofInstant(now, Say.STOCKHOLM).minusDays(1))
                .update();
    }
}
