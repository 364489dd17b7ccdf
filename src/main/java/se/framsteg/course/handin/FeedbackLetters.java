package se.framsteg.course.handin;

import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.Editions;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Rows;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.RegionId;

/** The letters that say what became of hand-ins, to the companies' people: some minutes after, so that the coach may undo it. */
@Component
class FeedbackLetters {
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackLetters.class);

    private final JdbcClient jdbc;
    private final HandInRepository handIns;
    private final Mails mails;
    private final Senders senders;
    private final Editions editions;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FeedbackLetters(
            JdbcClient jdbc,
            HandInRepository handIns,
            Mails mails,
            Senders senders,
            Editions editions,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.handIns = handIns;
        this.transactions = transactions;
        this.clock = clock;
        this.mails = mails;
        this.senders = senders;
        this.editions = editions;
    }

    /** @param slug of the region, as {@code programmeSlug} is of the programme */
    private record Reader(
            String name, String address, String language, String slug, String programmeSlug, boolean example) {}

    /**
     * Tells companies what was answered long enough ago that it is not undone any more, each in its own transaction: one that
     * cannot be told stops no other, and is tried again the next time. Gives how many answers were told.
     */
    int send(RegionId region) {
        Instant before = clock.instant().minus(Feedback.UNTIL_TOLD);
        List<UUID> due = transactions.execute(_ -> handIns.due(region, before));
        return (int) due.stream().filter(each -> isTold(region, each, before)).count();
    }

    private boolean isTold(RegionId region, UUID handIn, Instant before) {
        try {
            return transactions.execute(_ -> {
                Optional<Answered> answer = handIns.tell(region, handIn, before, clock.instant());
                answer.ifPresent(each -> send(region, each));
                return answer.isPresent();
            });
        } catch (RuntimeException e) {
            LOG.error("The answer to {} could not be told; it is tried again in a minute", handIn, e);
            return false;
        }
    }

    private void send(RegionId region, Answered answer) {
        Worksheet worksheet = editions.find(region, answer.edition())
                .worksheet(answer.worksheet())
                .orElseThrow();
        readers(region, answer)
                .forEach(to -> mails.post(Frame.in(Lang.of(to.language()), () -> letter(answer, worksheet, to))));
    }

    private Letter letter(Answered answer, Worksheet worksheet, Reader to) {
        Lang lang = Lang.of(to.language());
        String title = worksheet.title().in(lang);
        boolean back = answer.isReturned();
        Letter letter = Letter.of(
                        Kind.INFORMING,
                        new Recipient(to.name(), to.address(), lang),
                        senders.of(new PersonId(answer.coachId())),
                        say(back ? "course.mail.returned.subject" : "course.mail.approved.subject", title))
                .concerning(answer.organisationId())
                .madeFromSample(to.example())
                .say(say(back ? "course.mail.returned" : "course.mail.approved", answer.coach(), title));
        letter = answer.verdict().isEmpty() ? letter : letter.written(answer.verdict());
        String page = "%s/%s/company/%s/course/%s/%s"
                .formatted(lang.prefix(), to.slug(), answer.organisationId(), to.programmeSlug(), answer.worksheet());
        return letter.link(say("course.mail.open", title), page);
    }

    private List<Reader> readers(RegionId region, Answered answer) {
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
                .param("region", region.value())
                .param("id", answer.id())
                .query(Rows.as(Reader.class))
                .list();
    }
}
