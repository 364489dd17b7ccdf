package se.framsteg.plan.adoption;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;

/** Who has been asked about versions, as the company's own people see it. */
@Repository
class BallotRepository {
    private static final int MOST = 100;

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
            Member by, VersionId version, UUID id, Decider decider, BallotLink link, LocalDate closesOn, Instant now) {
        return jdbc.sql("""
                insert into plan.ballot as b (region_id, id, organisation_id, version_id, person_id, does, asked_by, asked_at, closes_on,
                       token_hash, code_hash, link_sealed, state)
                values (:region, :id, :organisation, :version, :person, :does, :by, :at, :closes, :token, :code, :sealed, 'asked')
                on conflict (region_id, version_id, person_id) do update
                   set asked_by = excluded.asked_by, asked_at = excluded.asked_at, closes_on = excluded.closes_on,
                       token_hash = excluded.token_hash, code_hash = excluded.code_hash, link_sealed = excluded.link_sealed,
                       tries = 0, state = 'asked', said = '', said_at = null
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

    List<BoardQuestion> questions(UUID region, UUID organisation, VersionId version) {
        return jdbc.sql("""
                select q.id, p.name as by, q.text, q.asked_at, q.answer
                  from plan.board_question q
                  join people.pub_person p on p.id = q.person_id
                 where q.region_id = :region and q.organisation_id = :organisation and q.version_id = :version and q.text <> ''
                 order by q.asked_at, q.id
                 limit :most
                """)
                .param("region", region)
                .param("organisation", organisation)
                .param("version", version.value())
                .param("most", MOST)
                .query(Rows.as(BoardQuestion.class))
                .list();
    }

    boolean answer(Member by, VersionId version, UUID question, String answer, Instant now) {
        return jdbc.sql("""
                update plan.board_question set answer = :answer, answered_by = :by, answered_at = :at
                 where region_id = :region and organisation_id = :organisation and version_id = :version and id = :id
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("version", version.value())
                        .param("id", question)
                        .param("answer", answer)
                        .param("by", by.person().value())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }
}
