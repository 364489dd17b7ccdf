package se.framsteg.meetings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;

/** What is kept of who is called to meetings, and the addresses that open their own pages. Names are people's own. */
@Repository
class MeetingsData implements PersonalData {
    private final JdbcClient jdbc;

    MeetingsData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, String> stays() {
        return Map.of("meetings.calls", "meetings.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind("framsteg.person", person.id().toString());
        return Map.of(
                "meetings.calls",
                jdbc.sql("""
                select region_id, meeting_id, told_at, withdrawn from meetings.call
                 where person_id = :person order by told_at
                """).param("person", person.id()).query().listOfRows());
    }

    /** The addresses open nothing any more; that somebody was called stays, without a name. */
    @Override
    public void erase(Person person) {
        bind("framsteg.person", person.id().toString());
        List<UUID> regions = jdbc.sql("""
                select region_id from meetings.own_address where person_id = :person
                """)
                .param("person", person.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : regions) {
            bind("framsteg.region", region.toString());
            jdbc.sql("""
                    delete from meetings.own_address where region_id = :region and person_id = :person
                    """).param("region", region).param("person", person.id()).update();
        }
        bind("framsteg.region", "");
    }

    private void bind(String setting, String value) {
        jdbc.sql("select set_config(:setting, :value, true)")
                .param("setting", setting)
                .param("value", value)
                .query(String.class)
                .single();
    }
}
