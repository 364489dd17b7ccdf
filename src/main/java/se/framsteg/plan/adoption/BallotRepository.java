package se.framsteg.plan.adoption;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;

/** Who has been asked about versions, as the company's own people see it. */
@Repository
class BallotRepository {
    private static final int MOST = 100;

    /** Versions that wait at once, so far as pages tell of them. */
    private static final int MOST_OPEN = 5;

    private final JdbcClient jdbc;
    private final Secret secret;

    BallotRepository(JdbcClient jdbc, Secret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    private record Row(
            UUID id, UUID personId, String name, String does, LocalDate closesOn, String state, String said) {}

    /**
     * In the order in which they were asked; what was said before the decision was postponed counts no more. Whether they are mailed, the asking verb knows.
     */
    List<Ballot> of(Member by, VersionId version) {
        return jdbc
                .sql("""
                select b.id, b.person_id, p.name, b.does, b.closes_on, b.state, b.said
                  from plan.ballot b
                  join people.pub_person p on p.id = b.person_id
                 where b.region_id = :region and b.organisation_id = :organisation and b.version_id = :version
                   and not (b.state in ('approved', 'reserved')
                            and exists (select from plan.decision d
                                         where d.region_id = b.region_id and d.version_id = b.version_id
                                           and d.outcome = 'postponed' and d.recorded_at >= b.said_at))
                 order by b.asked_at, b.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("version", version.value())
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(row -> new Ballot(
                        row.id(),
                        row.personId(),
                        row.name(),
                        row.does(),
                        row.closesOn(),
                        Ballot.State.of(row.state()),
                        row.said(),
                        false))
                .toList();
    }

    /** How many the company has asked since. */
    int asked(Member by, Instant since) {
        return jdbc.sql("""
                select count(*) from plan.ballot
                 where region_id = :region and organisation_id = :organisation and asked_at > :since
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /**
     * The ballot of somebody who was asked no more, did not answer in time, or answered before the decision was postponed, and
     * may be asked anew.
     */
    Optional<UUID> lapsed(Member by, VersionId version, Decider decider, LocalDate today) {
        return jdbc.sql("""
                select b.id from plan.ballot b
                 where b.region_id = :region and b.organisation_id = :organisation and b.version_id = :version
                   and b.person_id = :person
                   and (b.state = 'withdrawn' or b.state = 'asked' and b.closes_on < :today
                        or exists (select from plan.decision d
                                    where d.region_id = b.region_id and d.version_id = b.version_id
                                      and d.outcome = 'postponed' and d.recorded_at >= b.said_at))
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("version", version.value())
                .param("person", decider.personId())
                .param("today", today)
                .query(UUID.class)
                .optional();
    }

    /** Asks them; false for who has been asked already. @param id theirs, where they are asked anew */
    boolean ask(
            Member by,
            VersionId version,
            UUID id,
            Decider decider,
            Reached reached,
            BallotLink link,
            LocalDate closesOn,
            Instant now) {
        return jdbc.sql("""
                insert into plan.ballot as b (region_id, id, organisation_id, version_id, person_id, does, asked_by, asked_at, closes_on,
                       token_hash, code_hash, link_sealed, state, reached)
                values (:region, :id, :organisation, :version, :person, :does, :by, :at, :closes, :token, :code, :sealed, 'asked', :reached)
                on conflict (region_id, version_id, person_id) do update
                   set asked_by = excluded.asked_by, asked_at = excluded.asked_at, closes_on = excluded.closes_on,
                       token_hash = excluded.token_hash, code_hash = excluded.code_hash, link_sealed = excluded.link_sealed,
                       tries = 0, state = 'asked', said = '', said_at = null, reached = excluded.reached
                 where b.id = excluded.id
                """)
                        .param("region", by.region().value())
                        .param("id", id)
                        .param("organisation", by.organisation())
                        .param("version", version.value())
                        .param("person", decider.personId())
                        .param("does", decider.does())
                        .param("by", by.person().value())
                        .param("at", Timestamp.from(now))
                        .param("closes", closesOn)
                        .param("token", BallotLink.hash(secret, link.token()))
                        .param("code", BallotLink.code(secret, id, link.code()))
                        .param("sealed", link.sealed(secret))
                        .param("reached", reached.code())
                        .update()
                == 1;
    }

    /** The link opens nothing any more. Whoever has answered is counted, and what they said stays. */
    boolean withdraw(Member by, VersionId version, UUID ballot, Instant now) {
        return jdbc.sql("""
                update plan.ballot set state = 'withdrawn', said_at = :at
                 where region_id = :region and organisation_id = :organisation and version_id = :version and id = :id
                   and state = 'asked'
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("version", version.value())
                        .param("id", ballot)
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<BallotLink> link(Member by, UUID ballot) {
        return jdbc.sql("""
                select link_sealed from plan.ballot
                 where region_id = :region and organisation_id = :organisation and id = :id and state <> 'withdrawn'
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", ballot)
                .query(byte[].class)
                .optional()
                .flatMap(kept -> BallotLink.open(secret, kept));
    }

    private record QuestionRow(
            UUID id,
            String by,
            String text,
            Instant askedAt,
            String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String earlier) {
        BoardQuestion question() {
            return new BoardQuestion(
                    id,
                    by,
                    text,
                    askedAt,
                    answer,
                    answeredBy,
                    answeredAt,
                    Json.list(earlier, BoardQuestion.Earlier.class));
        }
    }

    /** What has been asked of any version, the newest version first. */
    List<AskedByBoard> asked(Member by) {
        return jdbc.sql("""
                select v.number as version, p.name as by, q.text, q.asked_at, q.answer, a.name as answered_by, q.answered_at
                  from plan.board_question q
                  join plan.version v on v.region_id = q.region_id and v.id = q.version_id
                  join people.pub_person p on p.id = q.person_id
                  left join people.pub_person a on a.id = q.answered_by
                 where q.region_id = :region and q.organisation_id = :organisation and q.text <> ''
                 order by v.number desc, q.asked_at, q.id
                 limit 1000
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(AskedByBoard.class))
                .list();
    }

    List<BoardQuestion> questions(UUID region, UUID organisation, VersionId version) {
        return jdbc
                .sql("""
                select q.id, p.name as by, q.text, q.asked_at, q.answer, a.name as answered_by, q.answered_at,
                       (select json_agg(json_build_object('text', e.text,
                                            'at', (extract(epoch from e.answered_at) * 1000)::bigint)
                                        order by e.answered_at, e.id)
                          from (select id, text, answered_at from plan.board_answer
                                 where region_id = q.region_id and question_id = q.id and text <> ''
                                 order by answered_at desc, id desc limit 20) e) as earlier
                  from plan.board_question q
                  join people.pub_person p on p.id = q.person_id
                  left join people.pub_person a on a.id = q.answered_by
                 where q.region_id = :region and q.organisation_id = :organisation and q.version_id = :version and q.text <> ''
                 order by q.asked_at, q.id
                 limit :most
                """)
                .param("region", region)
                .param("organisation", organisation)
                .param("version", version.value())
                .param("most", MOST)
                .query(Rows.as(QuestionRow.class))
                .list()
                .stream()
                .map(QuestionRow::question)
                .toList();
    }

    /** The answer that holds; one that it replaces is kept. False where it stood so already; empty where nobody has asked that. */
    Optional<Boolean> answer(Member by, VersionId version, UUID question, String answer, Instant now) {
        return jdbc.sql("""
                with stood as (
                    select id, answer, answered_by, answered_at from plan.board_question
                     where region_id = :region and organisation_id = :organisation and version_id = :version and id = :id
                       for update),
                kept as (
                    insert into plan.board_answer (region_id, id, question_id, text, answered_by, answered_at)
                    select :region, :kept, id, answer, answered_by, answered_at from stood
                     where answer <> '' and answer <> :answer and answered_by is not null)
                update plan.board_question q
                   set answer = :answer,
                       answered_by = case when stood.answer = :answer then q.answered_by else :by end,
                       answered_at = case when stood.answer = :answer then q.answered_at else :at end
                  from stood
                 where q.region_id = :region and q.id = stood.id
                returning stood.answer <> :answer
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("version", version.value())
                .param("id", question)
                .param("kept", Ids.next())
                .param("answer", answer)
                .param("by", by.person().value())
                .param("at", Timestamp.from(now))
                .query(Boolean.class)
                .optional();
    }

    /** What was written beside and never sent is nobody's business once the decision is made. */
    void forgetUnsent(Member by, VersionId version) {
        jdbc.sql("""
                update plan.ballot set unsent_question = '', unsent_words = ''
                 where region_id = :region and organisation_id = :organisation and version_id = :version
                   and (unsent_question <> '' or unsent_words <> '')
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("version", version.value())
                .update();
    }

    /** Somebody who was asked, with their sealed link. @param text what they have said or asked */
    record Asked(UUID personId, String state, String text, byte[] linkSealed) {}

    /** All who were asked and are still. */
    List<Asked> asked(Member by, VersionId version) {
        return jdbc.sql("""
                select person_id, state, said as text, link_sealed from plan.ballot
                 where region_id = :region and organisation_id = :organisation and version_id = :version and state <> 'withdrawn'
                 order by asked_at, id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("version", version.value())
                .param("most", MOST)
                .query(Rows.as(Asked.class))
                .list();
    }

    /** Who has asked this, where they are still among those who were asked. */
    Optional<Asked> asker(Member by, UUID question) {
        return jdbc.sql("""
                select b.person_id, b.state, q.text, b.link_sealed
                  from plan.board_question q
                  join plan.ballot b
                    on b.region_id = q.region_id and b.version_id = q.version_id and b.person_id = q.person_id
                 where q.region_id = :region and q.organisation_id = :organisation and q.id = :question and b.state <> 'withdrawn'
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("question", question)
                .query(Rows.as(Asked.class))
                .optional();
    }

    /** Empty when the secret has been changed since. */
    Optional<BallotLink> opened(Asked asked) {
        return BallotLink.open(secret, asked.linkSealed());
    }

    /** Versions that wait for a decision and have been put to somebody, the newest first. */
    List<BoardStanding> standing(Member by) {
        return jdbc.sql("""
                select v.id as version_id, v.number,
                       greatest(count(*) filter (where b.state <> 'withdrawn'), jsonb_array_length(v.document::jsonb -> 'proposal' -> 'deciders')) as asked,
                       count(*) filter (where b.state in ('approved', 'reserved')) as answered,
                       count(*) filter (where b.state = 'reserved') as reserved,
                       (select count(*) from plan.board_question q
                         where q.region_id = v.region_id and q.version_id = v.id and q.text <> '' and q.answer = '') as questions
                  from plan.version v
                  join plan.ballot b
                    on b.region_id = v.region_id and b.organisation_id = v.organisation_id and b.version_id = v.id
                 where v.region_id = :region and v.organisation_id = :organisation
                   and not exists (select from plan.version n
                                    where n.region_id = v.region_id and n.organisation_id = v.organisation_id
                                      and n.number > v.number)
                   and not exists (select from plan.decision d
                                    where d.region_id = v.region_id and d.version_id = v.id
                                      and (d.outcome <> 'postponed'
                                           or b.state in ('approved', 'reserved') and d.recorded_at >= b.said_at))
                 group by v.region_id, v.id, v.number, v.document
                having bool_or(b.state <> 'withdrawn')
                 order by v.number desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("most", MOST_OPEN)
                .query(Rows.as(BoardStanding.class))
                .list();
    }
}
