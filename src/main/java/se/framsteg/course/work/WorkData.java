package se.framsteg.course.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;

/** What somebody has written on worksheets. It is their company's work, and stays; their name is people's own. */
@Repository
class WorkData implements PersonalData {
    private final JdbcClient jdbc;

    WorkData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, String> stays() {
        return Map.of("course.written", "course.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person.id().toString())
                .query(String.class)
                .single();
        return Map.of(
                "course.written",
                jdbc.sql("""
                select region_id, work_id, field, after, changed_at from course.answer_change
                 where person_id = :person order by changed_at
                """).param("person", person.id()).query().listOfRows());
    }

    @Override
    public void erase(Person person) {}
}
