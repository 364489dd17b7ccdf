package se.framsteg.shell.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.framsteg.HouseTest;
import se.framsteg.people.TestRows;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Mails.Posted;

@HouseTest
class OutboxTests {
    @Autowired
    Mails mails;

    final UUID company = UUID.randomUUID();

    @Test
    void keeps_letters_where_no_server_is_configured() {
        String subject = "Hej " + UUID.randomUUID();
        mails.post(new Letter(
                        Kind.RECEIPT,
                        null,
                        kim(),
                        anna(),
                        subject,
                        java.util.List.of(),
                        false,
                        Duration.ofDays(1),
                        java.util.List.of(),
                        null,
                        null)
                .say("Välkommen."));
        assertThat(mails.kept()).anySatisfy(letter -> {
            assertThat(letter.written().subject()).isEqualTo(subject);
            assertThat(letter.lines()).contains("Hej Kim Åström!", "Välkommen.");
        });
    }

    @Test
    void no_note_is_signed_by_whoever_reads_it() {
        String subject = "Not " + UUID.randomUUID();
        Recipient reader = new Recipient(anna().name(), anna().replyTo(), Lang.SV);
        mails.post(Letter.of(Kind.NOTE, reader, anna(), subject));
        mails.post(Letter.of(Kind.NOTE, kim(), anna(), subject + " till Kim"));
        mails.postAll(java.util.List.of(Letter.of(Kind.NOTE, reader, anna(), subject + " till flera")));
        for (String its : java.util.List.of(subject, subject + " till flera")) {
            assertThat(text(its)).doesNotContain("Vänliga hälsningar, " + anna().name());
        }
        assertThat(text(subject + " till Kim")).contains("Vänliga hälsningar, " + anna().name());
    }

    private String text(String subject) {
        return mails.kept().stream()
                .map(KeptLetter::written)
                .filter(written -> written.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void counts_what_lies_in_it() {
        long before = kept();
        mails.post(Letter.of(Kind.DECISION, kim(), anna(), "Beslut"));
        assertThat(kept()).isEqualTo(before + 1);
    }

    private long kept() {
        return mails.counts().stream()
                .filter(count -> count.state().equals("KEPT"))
                .mapToLong(OutboxCount::letters)
                .sum();
    }

    @Test
    void asks_a_company_for_something_at_most_once_a_week() {
        Letter asking = Letter.asking(company, kim(), anna(), "Vill ni svara på fem frågor?");
        assertThat(mails.post(asking)).isEqualTo(Posted.POSTED);
        assertThat(mails.post(asking)).isEqualTo(Posted.ASKED_THIS_WEEK);
        TestRows.asOwner(
                "update shell.asking_mail set asked_at = asked_at - interval '7 days' where organisation_id = ?",
                company);
        assertThat(mails.post(asking)).isEqualTo(Posted.POSTED);
    }

    @Test
    void sends_receipts_and_decisions_whatever_has_been_asked() {
        mails.post(Letter.asking(company, kim(), anna(), "Fem frågor"));
        assertThat(mails.post(Letter.of(Kind.DECISION, kim(), anna(), "Beslut").concerning(company)))
                .isEqualTo(Posted.POSTED);
    }

    @Test
    void does_not_ask_without_saying_which_company_is_asked() {
        assertThatIllegalArgumentException().isThrownBy(() -> Letter.of(Kind.ASKING, kim(), anna(), "Fem frågor"));
    }

    @Test
    void makes_one_line_of_a_subject_whatever_name_stands_in_it() {
        assertThat(Letter.of(Kind.RECEIPT, kim(), anna(), "Hej\r\nBcc: alla@bolaget.example")
                        .subject())
                .isEqualTo("Hej Bcc: alla@bolaget.example");
    }

    private static Recipient kim() {
        return new Recipient("Kim Åström", "kim@bolaget.example", Lang.SV);
    }

    private static Sender anna() {
        return new Sender("Anna Berg", "anna.berg@region.example");
    }
}
