package se.framsteg.plan.adoption;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Who decides at companies, and what they have asked. When a person is erased they are among them no more, and their questions go; a
 * version and a decision keep the names and reservations that were said in them, as minutes do, since they are what the company decided.
 */
@Repository
class AdoptionData implements PersonalData {
    private final JdbcClient jdbc;

    AdoptionData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "plan.board_question.text",
                "plan.board_question.answer",
                "plan.board_answer.text",
                "plan.review_question.text",
                "plan.review_question.answer",
                "plan.decider.does",
                "plan.ballot.does",
                "plan.ballot.said",
                "plan.decision.signers",
                "plan.decision.why",
                "plan.version.document");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "plan.answered", "plan.stays.decision",
                "plan.signed", "plan.stays.decision",
                "plan.recorded", "plan.stays.decision",
                "plan.frozen", "plan.stays.decision",
                "plan.proposal", "plan.stays.decision",
                "plan.named", "plan.stays.decision");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "plan.decides",
                jdbc.sql("""
                select region_id, organisation_id, does, added_at from plan.decider where person_id = :person order by added_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.answered",
                jdbc.sql("""
                select region_id, organisation_id, version_id, does, state, said, said_at, unsent_question, unsent_words
                  from plan.ballot
                 where person_id = :person order by asked_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.signed",
                jdbc.sql("""
                select d.region_id, d.organisation_id, d.version_id, d.decided_on, d.outcome, s.value ->> 'said' as said,
                       s.value ->> 'words' as words
                  from plan.decision d
                  join plan.ballot b on b.region_id = d.region_id and b.version_id = d.version_id and b.person_id = :person
                 cross join lateral jsonb_array_elements(d.signers) s
                 where s.value ->> 'name' = :name order by d.recorded_at
                """)
                        .param("person", person.id())
                        .param("name", person.name())
                        .query()
                        .listOfRows(),
                "plan.recorded",
                jdbc.sql("""
                select region_id, organisation_id, version_id, outcome, decided_on, why, recorded_at from plan.decision
                 where recorded_by = :person order by recorded_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.frozen",
                jdbc.sql("""
                select region_id, organisation_id, number, frozen_on from plan.version where frozen_by = :person order by frozen_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.proposal",
                jdbc.sql("""
                select region_id, organisation_id, title, responsible = :person as responsible, changed_at from plan.proposal
                 where responsible = :person or changed_by = :person order by changed_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.named",
                jdbc.sql("""
                select region_id, organisation_id, since from plan.named where person_id = :person order by since
                """).param("person", person.id()).query().listOfRows(),
                "plan.board-questions",
                jdbc.sql("""
                select region_id, organisation_id, text, asked_at, answer, person_id = :person as mine from plan.board_question
                 where person_id = :person or answered_by = :person order by asked_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.board-answers",
                jdbc.sql("""
                select region_id, text, answered_at from plan.board_answer where answered_by = :person order by answered_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.review-answers",
                jdbc.sql("""
                select region_id, organisation_id, text, asked_at, answer, answered_at from plan.review_question
                 where answered_by = :person order by answered_at
                """).param("person", person.id()).query().listOfRows());
    }

    @Override
    public boolean isAwaited(Person person, Instant since) {
        bind(person);
        return jdbc.sql("""
                select exists (select from plan.decider where person_id = :person)
                    or exists (select from plan.ballot where person_id = :person and asked_at >= :since)
                """)
                .param("person", person.id())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> regions = jdbc.sql("""
                select region_id from plan.decider where person_id = :person
                 union
                select region_id from plan.ballot where person_id = :person
                 union
                select region_id from plan.board_question where person_id = :person or answered_by = :person
                 union
                select region_id from plan.board_answer where answered_by = :person
                 union
                select region_id from plan.review_question where answered_by = :person
                """)
                .param("person", person.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : regions) {
            Binding.to(jdbc, new RegionId(region));
            jdbc.sql("""
                    update plan.ballot set state = 'withdrawn', said_at = now()
                     where region_id = :region and person_id = :person and state = 'asked'
                    """).param("region", region).param("person", person.id()).update();
            jdbc.sql("""
                    update plan.ballot set unsent_question = '', unsent_words = '' where region_id = :region and person_id = :person
                    """).param("region", region).param("person", person.id()).update();
            jdbc.sql("delete from plan.decider where region_id = :region and person_id = :person")
                    .param("region", region)
                    .param("person", person.id())
                    .update();
            jdbc.sql("""
                    update plan.board_question
                       set text = case when person_id = :person then '' else text end,
                           answer = case when answered_by = :person then '' else answer end
                     where region_id = :region and (person_id = :person or answered_by = :person)
                    """).param("region", region).param("person", person.id()).update();
            jdbc.sql("update plan.review_question set answer = '' where region_id = :region and answered_by = :person")
                    .param("region", region)
                    .param("person", person.id())
                    .update();
            jdbc.sql("update plan.board_answer set text = '' where region_id = :region and answered_by = :person")
                    .param("region", region)
                    .param("person", person.id())
                    .update();
        }
        Binding.toNone(jdbc);
    }

    private void bind(Person person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person.id().toString())
                .query(String.class)
                .single();
    }
}
