package se.framsteg.flows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;

/**
 * What somebody has written of offers and needs, for their company or as a promoter for one outside. It is the company's and stays
 * when they go; it names them by who they are, so their name is people's own to take away.
 */
@Repository
class FlowsData implements PersonalData {
    private final JdbcClient jdbc;

    FlowsData(JdbcClient jdbc) {
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
                "flows.written",
                jdbc.sql("""
                select region_id, direction, title, words, material, state, changed_at from flows.flow
                 where changed_by = :person order by changed_at
                """).param("person", person.id()).query().listOfRows(),
                "flows.outside",
                jdbc.sql("""
                select region_id, name, contact, created_at from flows.holder
                 where entered_by = :person order by created_at
                """).param("person", person.id()).query().listOfRows());
    }

    /** Nothing here says who they are. */
    @Override
    public void erase(Person person) {}
}
