package se.framsteg.network.requests;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;

/**
 * What questions keep of a person: as who asked, known by the account or by name and mail, and as who answered. When they are
 * erased their words and how to reach them go, and nobody is to answer any more; what the region answered is the region's, and stays for its time.
 */
@Repository
class RequestsData implements PersonalData {
    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final RequestRepository requests;
    private final Clock clock;

    RequestsData(JdbcClient jdbc, RegionDirectory regions, RequestRepository requests, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "network.request.text",
                "network.request.asker_name",
                "network.request.asker_address",
                "network.request.asker_phone",
                "network.request_line.text");
    }

    @Override
    public Set<String> namesAt(String address) {
        var names = new HashSet<String>();
        regions.inEach(region -> names.addAll(jdbc.sql("""
                select distinct asker_name from network.request
                 where region_id = :region and asker_address = :address limit 20
                """)
                .param("region", region.value())
                .param("address", address)
                .query(String.class)
                .list()));
        return names;
    }

    @Override
    public Map<String, String> stays() {
        return Map.of("network.answered", "network.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        var asked = new ArrayList<Map<String, @Nullable Object>>();
        var written = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> {
            asked.addAll(jdbc.sql("""
                    select r.asked_at, r.subject, r.text, r.asker_name, r.asker_address, r.asker_phone, r.company, r.state,
                           r.helped,
                           (select string_agg(l.text, '; ' order by l.at) from network.request_line l
                             where l.region_id = r.region_id and l.request_id = r.id
                               and l.kind in ('MORE', 'ANSWER', 'NOTE', 'HANDED', 'REMOVAL_REFUSED') and l.text <> '') as said
                      from network.request r
                     where r.region_id = :region
                       and (r.person_id = :person
                            or r.asker_address = :address and :address <> '' and lower(r.asker_name) = lower(:name))
                     order by r.asked_at
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .param("address", person.address())
                    .param("name", person.name())
                    .query()
                    .listOfRows());
            written.addAll(jdbc.sql("""
                    select at, kind, text from network.request_line
                     where region_id = :region and person_id = :person
                     order by at
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .query()
                    .listOfRows());
        });
        return Map.of("network.asked", asked, "network.answered", written);
    }

    @Override
    public void forget(Person person) {
        // A question is forgotten by its own rule, whoever asked it.
    }

    @Override
    public void erase(Person person) {
        regions.inEach(region -> {
            List<UUID> asked = jdbc.sql("""
                    select id from network.request
                     where region_id = :region
                       and (person_id = :person
                            or asker_address = :address and :address <> '' and lower(asker_name) = lower(:name))
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .param("address", person.address())
                    .param("name", person.name())
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list();
            if (!asked.isEmpty()) {
                requests.forget(region, asked, clock.instant());
            }
        });
    }
}
