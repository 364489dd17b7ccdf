package se.framsteg.course.questions;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What people at companies have asked each other for. When a person is erased, so is what they were asked for, with its link;
 * what they asked others for goes on without their own words. Answers are the company's work, and stay.
 */
@Repository
class QuestionsData implements PersonalData {
    private final JdbcClient jdbc;

    QuestionsData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of("course.question.text", "course.question.other_name");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "course.asked",
                jdbc.sql("""
                select region_id, organisation_id, worksheet, in_table, field, text, asked_at, due_on, state, other_name,
                       said_at, person_id = :person as to_me
                  from course.question where person_id = :person or asked_by = :person order by asked_at
                """).param("person", person.id()).query().listOfRows());
    }

    @Override
    public boolean isAwaited(Person person, Instant since) {
        bind(person);
        return jdbc.sql("""
                select exists (select from course.question
                                where person_id = :person
                                  and (state <> 'withdrawn' and due_on >= :day or said_at >= :since)
                                   or asked_by = :person)
                """)
                .param("person", person.id())
                .param("day", LocalDate.ofInstant(since, Say.STOCKHOLM))
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> regions = jdbc.sql("""
                select distinct region_id from course.question where person_id = :person or asked_by = :person
                """)
                .param("person", person.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : regions) {
            Binding.to(jdbc, new RegionId(region));
            jdbc.sql("""
                    delete from course.question where region_id = :region and person_id = :person
                    """).param("region", region).param("person", person.id()).update();
            jdbc.sql("""
                    update course.question set text = '' where region_id = :region and asked_by = :person and text <> ''
                    """).param("region", region).param("person", person.id()).update();
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
