package se.framsteg.ideas;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;

/** What somebody has written of ideas, and what they see to. Ideas are their company's and stay; their name is people's own. */
@Repository
class IdeaData implements PersonalData {
    private final JdbcClient jdbc;

    IdeaData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person.id().toString())
                .query(String.class)
                .single();
        return Map.of(
                "ideas.written",
                jdbc.sql("""
                select region_id, idea_id, version, what, stood, changed_at from ideas.version
                 where person_id = :person order by changed_at
                """).param("person", person.id()).query().listOfRows(),
                "ideas.trials",
                jdbc.sql("""
                select region_id, idea_id, what, due_on, result, done_on from ideas.trial
                 where owner_id = :person order by due_on
                """).param("person", person.id()).query().listOfRows());
    }

    @Override
    public void erase(Person person) {}
}
