package se.framsteg.course.questions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Edition;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;
import se.framsteg.people.MembershipChanged;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Links by which colleagues answer, without an account. Opening one does nothing. It opens one question, until a week beyond
 * the day it is asked for by, unless it is taken back, the colleague or whoever asked leaves the company, or the company the course.
 */
@Repository
@Transactional
public class QuestionLinks {
    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Works works;
    private final AskedSheets sheets;
    private final Secret secret;
    private final Clock clock;

    QuestionLinks(JdbcClient jdbc, Rounds rounds, Works works, AskedSheets sheets, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.works = works;
        this.sheets = sheets;
        this.secret = secret;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID organisationId,
            String company,
            String programmeSlug,
            String worksheet,
            String inTable,
            @Nullable UUID rowId,
            String field,
            UUID personId,
            String name,
            UUID askedBy,
            String asker,
            String text,
            Instant askedAt,
            LocalDate dueOn,
            @Nullable Instant remindedAt,
            String state,
            String otherName,
            @Nullable Instant saidAt) {
        Question question() {
            return new ColleagueQuestionRepository.Row(
                            id,
                            worksheet,
                            inTable,
                            rowId,
                            field,
                            personId,
                            name,
                            askedBy,
                            asker,
                            text,
                            askedAt,
                            dueOn,
                            remindedAt,
                            state,
                            otherName,
                            saidAt)
                    .question();
        }
    }

    /** What a link with this token opens; empty when it works no more, or never was. */
    @Transactional(readOnly = true)
    public Optional<Asked> holder(RegionId region, String token) {
        return jdbc.sql("""
                select q.id, q.organisation_id, o.name as company, f.programme_slug, q.worksheet, q.in_table, q.row_id,
                       q.field, q.person_id, p.name, q.asked_by, a.name as asker, q.text, q.asked_at, q.due_on,
                       q.reminded_at, q.state, q.other_name, q.said_at
                  from course.question q
                  join programmes.pub_followed f
                    on f.region_id = q.region_id and f.programme_id = q.programme_id
                   and f.organisation_id = q.organisation_id
                  join organisations.pub_organisation o on o.region_id = q.region_id and o.id = q.organisation_id
                  join people.pub_person p on p.id = q.person_id
                  join people.pub_person a on a.id = q.asked_by
                 where q.region_id = :region and q.token_hash = :hash and q.state <> 'withdrawn' and q.due_on >= :last
                   and f.status in ('accepted', 'paused', 'participated')
                   and exists (select from people.pub_member m
                                where m.region_id = q.region_id and m.organisation_id = q.organisation_id
                                  and m.person_id = q.asked_by)
                """)
                .param("region", region.value())
                .param("hash", SealedLink.token(secret, token))
                .param("last", lastOpen())
                .query(Rows.as(Row.class))
                .optional()
                .flatMap(row -> asked(region, row));
    }

    private Optional<Asked> asked(RegionId region, Row row) {
        var by = new Member(new PersonId(row.personId()), region, row.name(), row.organisationId(), Role.COLLEAGUE);
        Optional<Round> round = rounds.find(by, row.programmeSlug());
        return round.flatMap(each -> {
            Edition edition = works.edition(each);
            return edition.worksheet(row.worksheet())
                    .map(sheet ->
                            sheets.find(by, each, sheet, row.question().about()).worksheet())
                    .map(sheet -> new Asked(row.question(), by, row.company(), each, edition, sheet))
                    .filter(asked ->
                            !asked.question().about().fields(asked.sheet()).isEmpty());
        });
    }

    /** Notes what the colleague has said; false where it was taken back meanwhile. */
    boolean say(Asked asked, Question.State state, String otherName) {
        return jdbc.sql("""
                update course.question
                   set state = :state, other_name = :other, said_at = :at,
                       told_at = case when state = :state and other_name = :other then told_at end
                 where region_id = :region and id = :id and state <> 'withdrawn'
                """)
                        .param("region", asked.by().region().value())
                        .param("id", asked.question().id().value())
                        .param("state", state.code())
                        .param("other", otherName)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private LocalDate lastOpen() {
        return LocalDate.now(clock).minus(Question.OPEN_BEYOND);
    }

    /**
     * Whoever has left the company answers for it no more, and waits for no answer: they may have seen the links they asked by.
     * Who never belonged to it has not left.
     */
    @EventListener
    void left(MembershipChanged changed) {
        jdbc.sql("""
                update course.question q set state = 'withdrawn', said_at = :at
                 where q.region_id = :region and q.organisation_id = :organisation and q.state <> 'withdrawn'
                   and (q.person_id = :person
                        or q.asked_by = :person and q.state in ('asked', 'unknown', 'elsewhere'))
                   and not exists (select from people.pub_member m
                                    where m.region_id = q.region_id and m.organisation_id = q.organisation_id
                                      and m.person_id = :person)
                """)
                .param("region", changed.region().value())
                .param("organisation", changed.organisation())
                .param("person", changed.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
