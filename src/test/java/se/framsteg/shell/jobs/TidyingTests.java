package se.framsteg.shell.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.TestRows;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;

@HouseTest
class TidyingTests {
    @Autowired
    @Qualifier("tidy")
    Task<Void> hourly;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Mails mails;

    @Autowired
    Clock clock;

    @Test
    void what_is_kept_for_a_time_only_is_forgotten_and_what_is_newer_is_not() {
        String old = UUID.randomUUID() + "@bolaget.example";
        String fresh = UUID.randomUUID() + "@bolaget.example";
        post(old);
        post(fresh);
        TestRows.asOwner(
                "update shell.outgoing_mail set created_at = created_at - interval '91 days' where recipient_address = ?",
                old);
        hourly.execute(hourly.instance("now"), null);
        assertThat(left(old)).isZero();
        assertThat(left(fresh)).isEqualTo(1);
    }

    @Test
    void one_that_fails_stops_no_other() {
        var tidied = new ArrayList<String>();
        List<Tidying> three = List.of(
                now -> tidied.add("first"),
                now -> {
                    throw new IllegalStateException("planted");
                },
                now -> tidied.add("third"));
        TidyingJob.all(three, transactions, clock);
        assertThat(tidied).containsExactly("first", "third");
    }

    private void post(String address) {
        mails.post(Letter.of(
                Kind.RECEIPT,
                new Recipient("Kim", address, Lang.SV),
                new Sender("Anna Berg", "anna.berg@region.example"),
                "Tack"));
    }

    private static int left(String address) {
        return TestRows.asOwner("delete from shell.outgoing_mail where recipient_address = ?", address);
    }
}
