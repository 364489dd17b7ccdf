package se.framsteg.network.contacts;

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

/** What contacts keep of a person, known by mail address, since who is on a card need not be a person of ours. */
@Repository
class ContactsData implements PersonalData {
    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    ContactsData(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "network.contact.name", "network.contact.name_key", "network.contact.address", "network.contact.phone");
    }

    @Override
    public Set<String> namesAt(String address) {
        var names = new HashSet<String>();
        regions.inEach(region -> names.addAll(jdbc.sql("""
                select distinct coalesce(nullif(person, ''), name) from network.contact
                 where region_id = :region and address = :address and address <> '' limit 20
                """)
                .param("region", region.value())
                .param("address", address)
                .query(String.class)
                .list()));
        return names;
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        if (!person.address().isEmpty()) {
            regions.inEach(region -> all.addAll(jdbc.sql("""
                    select kind, name, organisation, competence, helps, site, person, address, phone, consent_by, consent_on,
                           consent_until, consent_to, audience, checked_on
                      from network.contact where region_id = :region and address = :address order by id limit 1000
                    """)
                    .param("region", region.value())
                    .param("address", person.address())
                    .query()
                    .listOfRows()));
        }
        var introduced = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> introduced.addAll(jdbc.sql("""
                select wants, introduced_at from network.introduction
                 where region_id = :region and introduced_by = :person and wants <> '' order by id limit 1000
                """)
                .param("region", region.value())
                .param("person", person.id())
                .query()
                .listOfRows()));
        return Map.of("contacts", all, "introductions", introduced);
    }

    @Override
    public void forget(Person person) {
        forgetIntroductions(person);
    }

    /**
     * A person's own card goes; that of a programme or a funder stays, forgets whom to ask there, and is to be checked, since its
     * words may name them. What they wrote that a company wants goes too.
     */
    @Override
    public void erase(Person person) {
        forgetIntroductions(person);
        if (person.address().isEmpty()) {
            return;
        }
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from network.contact
                     where region_id = :region and address = :address and address <> '' and kind in ('EXPERT', 'PEER')
                    """)
                    .param("region", region.value())
                    .param("address", person.address())
                    .update();
            jdbc.sql("""
                    update network.contact
                       set person = '', address = '', phone = '', consent_by = null, consent_on = null,
                           consent_until = null, consent_to = null, consent_own = false, checked_on = null, version = version + 1
                     where region_id = :region and address = :address and address <> ''
                    """)
                    .param("region", region.value())
                    .param("address", person.address())
                    .update();
        });
    }

    private void forgetIntroductions(Person person) {
        regions.inEach(region -> jdbc.sql("""
                update network.introduction set wants = ''
                 where region_id = :region and introduced_by = :person and wants <> ''
                """)
                .param("region", region.value())
                .param("person", person.id())
                .update());
    }
}
