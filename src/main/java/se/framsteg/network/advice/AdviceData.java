package se.framsteg.network.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;

/** What a person has written down after talks, or answered to it. What was agreed on stays, since it is the two sides'. */
@Repository
class AdviceData implements PersonalData {
    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    AdviceData(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Set<String> columns() {
        return Set.of("network.advice.answer");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        var written = new ArrayList<Map<String, @Nullable Object>>();
        var answered = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> {
            written.addAll(jdbc.sql("""
                    select at, note, step, due_on from network.advice
                     where region_id = :region and person_id = :person order by at limit 10000
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .query()
                    .listOfRows());
            answered.addAll(jdbc.sql("""
                    select answered_at, step, said, answer from network.advice
                     where region_id = :region and answered_person_id = :person order by at limit 10000
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .query()
                    .listOfRows());
        });
        return Map.of("network.advised", written, "network.agreed", answered);
    }

    @Override
    public void erase(Person person) {
        regions.inEach(region -> {
            jdbc.sql("""
                    update network.advice set note = '' where region_id = :region and person_id = :person
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .update();
            jdbc.sql("""
                    update network.advice set answer = '', answered_person_id = null
                     where region_id = :region and answered_person_id = :person
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .update();
            jdbc.sql("""
                    update network.advice set asked_person_id = null where region_id = :region and asked_person_id = :person
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .update();
        });
    }
}
