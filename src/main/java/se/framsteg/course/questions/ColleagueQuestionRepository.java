package se.framsteg.course.questions;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.work.Round;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Rows;

/** Questions as the company's own people see them. Who asked one, or leads the company, may change it. */
@Repository
class ColleagueQuestionRepository {
    private final JdbcClient jdbc;

    ColleagueQuestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
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
            return new Question(
                    new QuestionId(id),
                    worksheet,
                    new About(inTable, rowId, field),
                    new PersonId(personId),
                    name,
                    new PersonId(askedBy),
                    asker,
                    text,
                    askedAt,
                    dueOn,
                    remindedAt,
                    Question.State.of(state),
                    otherName,
                    saidAt);
        }
    }

    void insert(Member by, Round round, Question question, SealedLink link) {
        jdbc.sql("""
                insert into course.question
                       (region_id, id, organisation_id, programme_id, worksheet, in_table, row_id, field, person_id,
                        asked_by, text, asked_at, due_on, token_hash, code_hash, link_sealed, state)
                values (:region, :id, :organisation, :programme, :worksheet, :table, :row, :field, :person,
                        :by, :text, :at, :due, :token, :code, :sealed, 'asked')
                """)
                .param("region", by.region().value())
                .param("id", question.id().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("worksheet", question.worksheet())
                .param("table", question.about().table())
                .param("row", question.about().row())
                .param("field", question.about().field())
                .param("person", question.person().value())
                .param("by", by.person().value())
                .param("text", question.text())
                .param("at", Timestamp.from(question.askedAt()))
                .param("due", question.dueOn())
                .param("token", link.tokenHash())
                .param("code", link.codeHash())
                .param("sealed", link.sealed())
                .update();
    }

    Optional<Question> find(Member by, Round round, QuestionId id) {
        return questions(by, round, id.value(), 1).stream().findFirst();
    }

    /** Those of a round, the newest first. */
    List<Question> of(Member by, Round round, int most) {
        return questions(by, round, null, most);
    }

    private List<Question> questions(Member by, Round round, @Nullable UUID id, int most) {
        return jdbc
                .sql("""
                select q.id, q.worksheet, q.in_table, q.row_id, q.field, q.person_id, p.name, q.asked_by,
                       a.name as asker, q.text, q.asked_at, q.due_on, q.reminded_at, q.state, q.other_name, q.said_at
                  from course.question q
                  join people.pub_person p on p.id = q.person_id
                  join people.pub_person a on a.id = q.asked_by
                 where q.region_id = :region and q.organisation_id = :organisation and q.programme_id = :programme
                   and (:id::uuid is null or q.id = :id)
                 order by q.asked_at desc, q.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("id", id)
                .param("most", most)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::question)
                .toList();
    }

    /** What opens the link, sealed; only for who asked, and who leads the company. */
    Optional<byte[]> link(Member by, QuestionId question) {
        return jdbc.sql("""
                select link_sealed from course.question
                 where region_id = :region and organisation_id = :organisation and id = :id
                   and (asked_by = :person or :lead)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", question.value())
                .param("person", by.person().value())
                .param("lead", by.isLead())
                .query(byte[].class)
                .optional();
    }

    /** How many the company has asked since. */
    int asked(Member by, Instant since) {
        return jdbc.sql("""
                select count(*) from course.question
                 where region_id = :region and organisation_id = :organisation and asked_at > :since
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Lets one at a time ask for a company, so that two cannot both be the last. */
    void hold(Member by) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('questions ' || :organisation, 0))
                """)
                .param("organisation", by.organisation().toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Whom the company has asked before by this name. */
    List<PersonId> called(Member by, String name) {
        return jdbc.sql("""
                select distinct q.person_id from course.question q
                  join people.pub_person p on p.id = q.person_id
                 where q.region_id = :region and q.organisation_id = :organisation and lower(p.name) = lower(:name)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("name", name)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean remind(Member by, QuestionId question, LocalDate lastOpen, Instant at) {
        return jdbc.sql("""
                update course.question set reminded_at = :at
                 where region_id = :region and organisation_id = :organisation and id = :id
                   and (asked_by = :person or :lead)
                   and state = 'asked' and reminded_at is null and due_on >= :last
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("id", question.value())
                        .param("person", by.person().value())
                        .param("lead", by.isLead())
                        .param("last", lastOpen)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean extend(Member by, QuestionId question, LocalDate dueOn) {
        return jdbc.sql("""
                update course.question set due_on = :due
                 where region_id = :region and organisation_id = :organisation and id = :id
                   and (asked_by = :person or :lead) and state <> 'withdrawn'
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("id", question.value())
                        .param("person", by.person().value())
                        .param("lead", by.isLead())
                        .param("due", dueOn)
                        .update()
                == 1;
    }

    boolean withdraw(Member by, QuestionId question, Instant at) {
        return jdbc.sql("""
                update course.question set state = 'withdrawn', said_at = :at
                 where region_id = :region and organisation_id = :organisation and id = :id
                   and (asked_by = :person or :lead) and state <> 'withdrawn'
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("id", question.value())
                        .param("person", by.person().value())
                        .param("lead", by.isLead())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
