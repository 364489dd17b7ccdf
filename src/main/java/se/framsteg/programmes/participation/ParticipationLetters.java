package se.framsteg.programmes.participation;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.framsteg.people.Advisor;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Rows;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;

/** Tells a company's leads what has been noted of their part, so that what is wrong can be put right. */
@Component
class ParticipationLetters {
    private final JdbcClient jdbc;
    private final Mails mails;
    private final Senders senders;

    ParticipationLetters(JdbcClient jdbc, Mails mails, Senders senders) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.senders = senders;
    }

    /** @param part as it stands after the change */
    void tell(Advisor by, Participation part, NewChange change) {
        jdbc.sql("""
                select id, person_id, name, address, language, role, created_at as since
                  from people.pub_member
                 where region_id = :region and organisation_id = :organisation and role = 'LEAD' and address <> ''
                 order by created_at, id
                """)
                .param("region", by.region().value())
                .param("organisation", part.organisationId())
                .query(Rows.as(CompanyPerson.class))
                .list()
                .forEach(lead -> mails.post(Frame.in(lead.lang(), () -> letter(by, part, change, lead))));
    }

    private Letter letter(Advisor by, Participation part, NewChange change, CompanyPerson lead) {
        String key = "programmes.letter." + change.kind().name().toLowerCase(Locale.ROOT);
        var to = new Recipient(lead.name(), lead.address(), lead.lang());
        Letter letter = Letter.of(Kind.RECEIPT, to, senders.of(by), say(key + ".subject", part.organisation()))
                .concerning(part.organisationId())
                .say(say(
                        key,
                        by.name(),
                        part.organisation(),
                        Objects.requireNonNullElse(part.cohort(), part.programme())));
        if (change.backOn() != null) {
            letter = letter.say(say("programmes.letter.back", date(change.backOn())));
        }
        return letter.say(say("programmes.letter.wrong"));
    }
}
