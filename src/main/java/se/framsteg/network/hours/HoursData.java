package se.framsteg.network.hours;

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

/** Hours that somebody has logged. Their words go with them; the hours stay, since the funder has paid for them. */
@Repository
class HoursData implements PersonalData {
    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    HoursData(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        var logged = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> logged.addAll(jdbc.sql("""
                select worked_on, quarters, activity, work_package, words, logged_at, signed_at from network.hours
                 where region_id = :region and person_id = :person order by worked_on, logged_at limit 20000
                """)
                .param("region", region.value())
                .param("person", person.id())
                .query()
                .listOfRows()));
        return Map.of("network.hours", logged);
    }

    @Override
    public void erase(Person person) {
        regions.inEach(region -> jdbc.sql("""
                update network.hours set words = '' where region_id = :region and person_id = :person
                """)
                .param("region", region.value())
                .param("person", person.id())
                .update());
    }
}
