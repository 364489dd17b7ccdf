package se.framsteg.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.people.SealedCells;
import se.framsteg.shell.Secret;

/**
 * What applications keep of a person, known by name and address, since who applies need not be a person of ours. Drafts are
 * encrypted, nobody's yet, and forgotten after a month; what led to no seat is forgotten by {@link ClosedApplications}.
 */
@Repository
class ApplicationData implements PersonalData {
    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Secret secret;

    ApplicationData(JdbcClient jdbc, RegionDirectory regions, Secret secret) {
        this.secret = secret;
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "applications.applicant.name",
                "applications.applicant.address",
                "applications.applicant.phone_sealed",
                "applications.question.text",
                "applications.question.answer");
    }

    @Override
    public Set<String> namesAt(String address) {
        var names = new HashSet<String>();
        regions.inEach(region -> names.addAll(jdbc.sql("""
                select distinct name from applications.applicant
                 where region_id = :region and address = :address limit 20
                """)
                .param("region", region.value())
                .param("address", address)
                .query(String.class)
                .list()));
        return names;
    }

    @Override
    public Map<String, String> stays() {
        return Map.of("applications", "applications.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> {
            all.addAll(jdbc.sql("""
                    select a.company, a.submitted_at, a.state, a.why, p.name, p.address, p.phone_sealed,
                           (select string_agg(q.text || ' – ' || coalesce(q.answer, ''), '; ' order by q.asked_at)
                              from applications.question q
                             where q.region_id = a.region_id and q.application_id = a.id) as questions
                      from applications.applicant p
                      join applications.application a on a.region_id = p.region_id and a.id = p.application_id
                     where p.region_id = :region and p.address = :address and lower(p.name) = lower(:name)
                     order by a.submitted_at
                    """)
                    .param("region", region.value())
                    .param("address", person.address())
                    .param("name", person.name())
                    .query()
                    .listOfRows());
        });
        return Map.of(
                "applications",
                SealedCells.opened(
                        all,
                        "phone_sealed",
                        "phone",
                        cipher -> new String(secret.decrypt(ParticipantRepository.PURPOSE, cipher), UTF_8)));
    }

    /** The application is the organisation's and stays; who sent it does not. */
    @Override
    public void forget(Person person) {
        // Applicants are known by their address alone.
    }

    @Override
    public void erase(Person person) {
        regions.inEach(region -> {
            jdbc.sql("""
                    update applications.applicant set name = '–', address = '', phone_sealed = null
                     where region_id = :region and address = :address and address <> '' and lower(name) = lower(:name)
                    """)
                    .param("region", region.value())
                    .param("address", person.address())
                    .param("name", person.name())
                    .update();
        });
    }
}
