package se.framsteg.network.day;

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

/**
 * What a promoter's day keeps of a person: what they noted of calls, and that they are away or stand in for somebody. That there
 * was a call stays, without its words.
 */
@Repository
class DayData implements PersonalData {
    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    DayData(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        var called = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> called.addAll(jdbc.sql("""
                select at, outcome, again_on, line from network.talk
                 where region_id = :region and person_id = :person order by at limit 10000
                """)
                .param("region", region.value())
                .param("person", person.id())
                .query()
                .listOfRows()));
        var away = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> away.addAll(jdbc.sql("""
                select until_on, person_id <> :person as stands_in, noted_at from network.absence
                 where region_id = :region and (person_id = :person or stand_in_id = :person)
                 order by until_on limit 1000
                """)
                .param("region", region.value())
                .param("person", person.id())
                .query()
                .listOfRows()));
        return Map.of("network.called", called, "network.away", away);
    }

    @Override
    public void erase(Person person) {
        regions.inEach(region -> {
            jdbc.sql("""
                    update network.talk set line = '' where region_id = :region and person_id = :person
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .update();
            jdbc.sql("""
                    delete from network.absence
                     where region_id = :region and (person_id = :person or stand_in_id = :person)
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .update();
        });
    }
}
