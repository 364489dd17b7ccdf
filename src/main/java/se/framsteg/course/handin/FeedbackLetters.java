package se.framsteg.course.handin;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.framsteg.course.Editions;
import se.framsteg.course.Worksheet;
import se.framsteg.people.Senders;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Rows;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;

/** The letter that says what became of a hand-in, to the company's people. */
@Component
class FeedbackLetters {
    private final JdbcClient jdbc;
    private final Mails mails;
    private final Senders senders;
    private final Editions editions;

    FeedbackLetters(JdbcClient jdbc, Mails mails, Senders senders, Editions editions) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.senders = senders;
        this.editions = editions;
    }

    /** @param slug of the region, as {@code programmeSlug} is of the programme */
    private record Reader(
            String name, String address, String language, String slug, String programmeSlug, boolean example) {}

    void answered(Coach by, HandIn handIn, HandIn.State state, String verdict) {
        Worksheet worksheet =
                editions.find(handIn.edition()).worksheet(handIn.worksheet()).orElseThrow();
        for (Reader to : readers(by, handIn)) {
            Lang lang = Lang.of(to.language());
            mails.post(Frame.in(lang, () -> {
                String title = worksheet.title().in(lang);
                boolean back = state == HandIn.State.RETURNED;
                Letter letter = Letter.of(
                                Kind.INFORMING,
                                new Recipient(to.name(), to.address(), lang),
                                senders.of(by.person()),
                                say(back ? "course.mail.returned.subject" : "course.mail.approved.subject", title))
                        .concerning(handIn.organisationId())
                        .madeFromSample(to.example())
                        .say(say(back ? "course.mail.returned" : "course.mail.approved", by.name(), title));
                letter = verdict.isEmpty() ? letter : letter.written(verdict);
                String page = "%s/%s/company/%s/course/%s/%s"
                        .formatted(
                                lang.prefix(),
                                to.slug(),
                                handIn.organisationId(),
                                to.programmeSlug(),
                                handIn.worksheet());
                return letter.link(say("course.mail.open", title), page);
            }));
        }
    }

    private List<Reader> readers(Coach by, HandIn handIn) {
        return jdbc.sql("""
                select m.name, m.address, m.language, r.slug, f.programme_slug, f.example
                  from course.hand_in h
                  join programmes.pub_followed f
                    on f.region_id = h.region_id and f.programme_id = h.programme_id
                   and f.organisation_id = h.organisation_id
                  join organisations.pub_region r on r.id = h.region_id
                  join people.pub_member m
                    on m.region_id = h.region_id and m.organisation_id = h.organisation_id
                   and m.role in ('LEAD', 'COLLEAGUE')
                 where h.region_id = :region and h.id = :id
                 order by m.role desc, m.created_at
                """)
                .param("region", by.region().value())
                .param("id", handIn.id())
                .query(Rows.as(Reader.class))
                .list();
    }
}
