package se.framsteg.network.keepers;

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

/** Whose promoter somebody is, and what they have handed over. When they are erased their companies are somebody else's. */
@Repository
class KeepersData implements PersonalData {
    private final JdbcClient jdbc;
    private final Handovers handovers;
    private final RegionDirectory regions;

    KeepersData(JdbcClient jdbc, Handovers handovers, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.handovers = handovers;
        this.regions = regions;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        var kept = new ArrayList<Map<String, @Nullable Object>>();
        var handed = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> {
            kept.addAll(jdbc.sql("""
                    select o.name as organisation, k.since
                      from network.keeper k
                      join organisations.pub_organisation o on o.region_id = k.region_id and o.id = k.organisation_id
                     where k.region_id = :region and k.person_id = :person order by o.name limit 10000
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .query()
                    .listOfRows());
            handed.addAll(jdbc.sql("""
                    select at, undone_at from network.handover
                     where region_id = :region and :person in (from_person_id, to_person_id, person_id) order by at limit 1000
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .query()
                    .listOfRows());
        });
        return Map.of("network.kept", kept, "network.handed-over", handed);
    }

    @Override
    public void erase(Person person) {
        regions.inEach(region -> {
            handovers.tellBeforeErasing(region, person);
            jdbc.sql("""
                    delete from network.keeper where region_id = :region and person_id = :person
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .update();
            jdbc.sql("""
                    update network.keeper set told_person_id = null where region_id = :region and told_person_id = :person
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .update();
            jdbc.sql("""
                    delete from network.handover
                     where region_id = :region and :person in (from_person_id, to_person_id, person_id)
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .update();
        });
    }
}
