package se.framsteg.prospects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.LeftAtAddress;
import se.framsteg.people.LeftAtAddress.Left;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.people.SealedCells;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What promoters' lists keep of a person, known by mail address, since who is asked need not be a person of ours. A sole
 * trader's number goes with the rest.
 */
@Repository
class ProspectData implements PersonalData {
    /**
     * Of those at an address: all where it is made of the person's name. Of any other, what has their family
     * name; of one that a company shares, what names them by a longer or a shorter name, or nobody; where somebody else of ours has it
     * too, the name alone decides.
     */
    private static final String THEIRS = """
            (:own or lower(coalesce(nullif(contact, ''), company)) = lower(:name)
             or :family <> '' and :family = any(regexp_split_to_array(
                    translate(lower(coalesce(nullif(contact, ''), company)), 'åäöéèëüáà', 'aaoeeeuaa'), '[^[:alpha:]]+'))
             or :alone and (contact = '' or starts_with(lower(:name), lower(contact) || ' ')
                            or starts_with(lower(contact), lower(:name) || ' ')))
            """;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Members members;
    private final Numbers numbers;
    private final LeftAtAddress left;

    ProspectData(JdbcClient jdbc, RegionDirectory regions, Members members, Numbers numbers, LeftAtAddress left) {
        this.left = left;
        this.members = members;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Set<String> columns() {
        return Set.of("prospects.prospect.address", "prospects.prospect.phone_sealed", "prospects.asker.phone");
    }

    @Override
    public Set<String> namesAt(String address) {
        var names = new HashSet<String>();
        regions.inEach(region -> names.addAll(jdbc.sql("""
                select distinct coalesce(nullif(contact, ''), company) from prospects.prospect
                 where region_id = :region and address = :address limit 20
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
            boolean alone = members.isAloneAt(person);
            boolean own = members.isOwnAddress(person);
            String family = members.familyAt(person);
            regions.inEach(region -> {
                all.addAll(jdbc.sql("""
                        select company, contact, address, phone_sealed, note, step, reason, added_at, sent_at
                          from prospects.prospect
                         where region_id = :region and address = :address and %s order by added_at
                        """.formatted(THEIRS))
                        .param("region", region.value())
                        .param("address", person.address())
                        .param("name", person.name())
                        .param("alone", alone)
                        .param("own", own)
                        .param("family", family)
                        .query()
                        .listOfRows());
            });
        }
        var own = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> own.addAll(jdbc.sql("""
                select place, phone from prospects.asker where region_id = :region and person_id = :person
                """)
                .param("region", region.value())
                .param("person", person.id())
                .query()
                .listOfRows()));
        return Map.of(
                "prospects",
                SealedCells.opened(all, "phone_sealed", "phone", numbers::callable),
                "prospects.posters",
                own);
    }

    @Override
    public void forget(Person person) {
        regions.inEach(region -> forgetAsker(region, person));
    }

    /** The company may go on being asked; whom to ask there is forgotten, and what was noted with them. */
    @Override
    public void erase(Person person) {
        boolean alone = members.isAloneAt(person);
        boolean own = members.isOwnAddress(person);
        String family = members.familyAt(person);
        regions.inEach(region -> {
            jdbc.sql("""
                    update prospects.prospect set contact = '', address = '', phone_sealed = null, note = ''
                     where region_id = :region and address = :address and address <> '' and %s
                    """.formatted(THEIRS))
                    .param("region", region.value())
                    .param("address", person.address())
                    .param("name", person.name())
                    .param("alone", alone)
                    .param("own", own)
                    .param("family", family)
                    .update();
            forgetAsker(region, person);
            if (!person.address().isEmpty()) {
                left.tell(region, left(region, person));
            }
        });
    }

    /** What is still at the address by a name that nobody else of ours has there. */
    private List<Left> left(RegionId region, Person person) {
        return jdbc.sql("""
                select distinct company from prospects.prospect
                 where region_id = :region and address = :address
                   and lower(coalesce(nullif(contact, ''), company)) <> all(cast(:others as text[]))
                 order by company limit 20
                """)
                .param("region", region.value())
                .param("address", person.address())
                .param("others", members.othersAt(person))
                .query((row, _) -> new Left("prospects.left", row.getString("company"), ""))
                .list();
    }

    private void forgetAsker(RegionId region, Person person) {
        jdbc.sql("""
                update prospects.asker set phone = '' where region_id = :region and person_id = :person
                """)
                .param("region", region.value())
                .param("person", person.id())
                .update();
    }
}
