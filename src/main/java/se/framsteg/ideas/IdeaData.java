package se.framsteg.ideas;

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
    public Map<String, String> stays() {
        return Map.of(
                "ideas.written", "ideas.stays",
                "ideas.trials", "ideas.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "ideas.written",
                jdbc.sql("""
                select region_id, idea_id, version, what, stood, changed_at from ideas.version
                 where person_id = :person order by changed_at
                """).param("person", person.id()).query().listOfRows(),
                "ideas.calendar",
                jdbc.sql("select region_id, chosen_at from ideas.in_calendar where person_id = :person")
                        .param("person", person.id())
                        .query()
                        .listOfRows(),
                "ideas.photos",
                jdbc.sql("select region_id, idea_id, shows, added_at from ideas.photo where added_by = :person")
                        .param("person", person.id())
                        .query()
                        .listOfRows(),
                "ideas.trials",
                jdbc.sql("""
                select region_id, idea_id, what, due_on, result, done_on from ideas.trial
                 where owner_id = :person order by due_on
                """).param("person", person.id()).query().listOfRows());
    }

    /** Their calendar tells of nothing any more. */
    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> regions = jdbc.sql("select region_id from ideas.in_calendar where person_id = :person")
                .param("person", person.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : regions) {
            Binding.to(jdbc, new RegionId(region));
            jdbc.sql("delete from ideas.in_calendar where region_id = :region and person_id = :person")
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
