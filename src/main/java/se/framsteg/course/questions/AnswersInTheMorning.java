package se.framsteg.course.questions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static se.framsteg.shell.Say.say;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Edition;
import se.framsteg.course.editions.Editions;
import se.framsteg.people.Members;
import se.framsteg.people.Morning;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Topic;
import se.framsteg.shell.tenancy.Region;

/**
 * One letter in the morning of a working day to whoever has asked colleagues, with what they have said since the last; none for
 * each answer. Whoever has left the company is told nothing.
 */
@Repository
@Transactional
class AnswersInTheMorning {
    private static final Duration WORTH = Duration.ofHours(10);

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Members members;
    private final Mails mails;
    private final MailSettings settings;
    private final Clock clock;

    AnswersInTheMorning(
            JdbcClient jdbc, Editions editions, Members members, Mails mails, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.members = members;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID organisationId,
            String programmeSlug,
            boolean example,
            @Nullable String edition,
            String worksheet,
            String inTable,
            @Nullable UUID rowId,
            String field,
            UUID askedBy,
            String name,
            String state,
            String otherName,
            Instant saidAt) {}

    /** Gives how many letters that took. */
    public int send(Region region) {
        ZonedDateTime now = clock.instant().atZone(Say.STOCKHOLM);
        if (!Morning.isMorning(now)) {
            return 0;
        }
        Map<PersonId, List<Row>> said = said(region, now).stream()
                .sorted(Comparator.comparing(Row::saidAt))
                .collect(groupingBy(row -> new PersonId(row.askedBy()), LinkedHashMap::new, toList()));
        Map<PersonId, Person> askers = members.find(said.keySet());
        int sent = 0;
        for (Map.Entry<PersonId, List<Row>> each : said.entrySet()) {
            Person asker = askers.get(each.getKey());
            if (asker != null && !asker.address().isEmpty()) {
                mails.post(Frame.in(asker.lang(), () -> letter(region, asker, each.getValue())));
                sent++;
            }
        }
        return sent;
    }

    /** What had been said before this morning that nobody was told of; from now on they are. */
    private List<Row> said(Region region, ZonedDateTime now) {
        return jdbc.sql("""
                with due as (
                    select q.id, q.organisation_id, f.programme_slug, f.example, e.edition, q.worksheet, q.in_table,
                           q.row_id, q.field, q.asked_by, p.name, q.state, q.other_name, q.said_at
                      from course.question q
                      join programmes.pub_followed f
                        on f.region_id = q.region_id and f.programme_id = q.programme_id
                       and f.organisation_id = q.organisation_id
                      left join course.cohort_edition e on e.region_id = f.region_id and e.cohort_id = f.cohort_id
                      join people.pub_person p on p.id = q.person_id
                     where q.region_id = :region and q.told_at is null
                       and q.state in ('answered', 'unknown', 'elsewhere') and q.said_at < :before
                       and exists (select from people.pub_member m
                                    where m.region_id = q.region_id and m.organisation_id = q.organisation_id
                                      and m.person_id = q.asked_by)
                     order by q.said_at
                     limit 500
                       for update of q skip locked)
                update course.question q set told_at = :now from due
                 where q.region_id = :region and q.id = due.id
                returning due.*
                """)
                .param("region", region.id().value())
                .param("before", Timestamp.from(Morning.begin(now.toLocalDate())))
                .param("now", Timestamp.from(now.toInstant()))
                .query(Rows.as(Row.class))
                .list();
    }

    private Letter letter(Region region, Person to, List<Row> said) {
        Letter letter = Letter.of(
                        Kind.INFORMING,
                        new Recipient(to.name(), to.address(), to.lang()),
                        settings.contact(),
                        say("course.answers.mail.subject", said.size()))
                .optional(Topic.MORNING, to.id())
                .madeFromSample(said.stream().anyMatch(Row::example))
                .worth(WORTH)
                .say(say("course.answers.mail.what"));
        for (Row each : said) {
            String question = "%s/%s/company/%s/course/%s/%s/questions/%s"
                    .formatted(
                            to.lang().prefix(),
                            region.slug(),
                            each.organisationId(),
                            each.programmeSlug(),
                            each.worksheet(),
                            each.id());
            letter = letter.say(say(
                            "course.answers.mail." + each.state(), each.name(), about(region, each), each.otherName()))
                    .link(say("course.answers.mail.open"), question);
        }
        return letter;
    }

    private String about(Region region, Row row) {
        Edition edition = editions.of(region.id(), row.edition());
        return edition.worksheet(row.worksheet())
                .map(new About(row.inTable(), row.rowId(), row.field())::where)
                .orElse(row.worksheet());
    }
}
