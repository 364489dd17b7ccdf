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
import se.framsteg.people.PersonId;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;

/** What is about to be put forward, and before whom. */
@Repository
class ProposalRepository {
    private final JdbcClient jdbc;

    ProposalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String title,
            @Nullable LocalDate meetingOn,
            String sentences,
            String risks,
            String consequences,
            @Nullable LocalDate followUpOn,
            @Nullable UUID responsible,
            int version) {
        Proposal proposal() {
            return new Proposal(
                    title,
                    meetingOn,
                    Json.list(sentences, String.class),
                    risks,
                    consequences,
                    followUpOn,
                    responsible,
                    version);
        }
    }

    Optional<Proposal> find(Member by) {
        return jdbc.sql("""
                select title, meeting_on, array_to_json(sentences) as sentences, risks, consequences, follow_up_on, responsible, version
                  from plan.proposal where region_id = :region and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(Row.class))
                .optional()
                .map(Row::proposal);
    }

    /** The last day of the company's latest round, over or not; empty without one. */
    Optional<LocalDate> roundEnds(Member by) {
        return jdbc.sql("""
                select ends_on from programmes.pub_course_part
                 where region_id = :region and organisation_id = :organisation
                   and status in ('accepted', 'paused', 'participated') and ends_on is not null
                 order by ends_on desc
                 limit 1
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(LocalDate.class)
                .optional();
    }

    /** False where somebody else has saved another since {@code seen}. */
    boolean save(Member by, Proposal proposal, int seen, Instant now) {
        return jdbc.sql("""
                insert into plan.proposal as p (region_id, organisation_id, title, meeting_on, sentences, risks, consequences,
                       follow_up_on, responsible, version, changed_by, changed_at)
                values (:region, :organisation, :title, :meeting, :sentences, :risks, :consequences, :followUp, :responsible,
                        1, :by, :at)
                on conflict (region_id, organisation_id) do update
                   set title = excluded.title, meeting_on = excluded.meeting_on, sentences = excluded.sentences,
                       risks = excluded.risks, consequences = excluded.consequences, follow_up_on = excluded.follow_up_on,
                       responsible = excluded.responsible, version = p.version + 1, changed_by = excluded.changed_by,
                       changed_at = excluded.changed_at
                 where p.version = :seen
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("title", proposal.title())
                        .param("meeting", proposal.meetingOn())
                        .param("sentences", proposal.sentences().toArray(String[]::new))
                        .param("risks", proposal.risks())
                        .param("consequences", proposal.consequences())
                        .param("followUp", proposal.followUpOn())
                        .param("responsible", proposal.responsible())
                        .param("seen", seen)
                        .param("by", by.person().value())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Who decides at the company, in the order in which they were entered. */
    List<Decider> deciders(Member by) {
        return jdbc.sql("""
                select d.id, d.person_id, p.name, d.does
                  from plan.decider d
                  join people.pub_person p on p.id = d.person_id
                 where d.region_id = :region and d.organisation_id = :organisation
                 order by d.added_at, d.id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(Decider.class))
                .list();
    }

    void insert(Member by, UUID id, PersonId person, String does, Instant now) {
        jdbc.sql("""
                insert into plan.decider (region_id, id, organisation_id, person_id, does, added_at)
                values (:region, :id, :organisation, :person, :does, :at)
                on conflict (region_id, organisation_id, person_id) do nothing
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("organisation", by.organisation())
                .param("person", person.value())
                .param("does", does)
                .param("at", Timestamp.from(now))
                .update();
    }

    /** Who has not answered is asked no more. */
    void remove(Member by, UUID id, Instant now) {
        jdbc.sql("""
                with gone as (
                    delete from plan.decider where region_id = :region and organisation_id = :organisation and id = :id
                    returning person_id)
                update plan.ballot b set state = 'withdrawn', said_at = :at
                  from gone
                 where b.region_id = :region and b.organisation_id = :organisation and b.person_id = gone.person_id
                   and b.state = 'asked'
                """)
                .param("at", Timestamp.from(now))
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", id)
                .update();
    }
}
