package se.framsteg.network.contacts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/** What contacts keep of a person, known by mail address, since who is on a card need not be a person of ours. */
@Repository
class ContactsData implements PersonalData {
    /**
     * Of those at an address: all where it is made of the person's name. Of any other, what has their family
     * name; of one that a company shares, what names them by a longer or a shorter name, or nobody; where somebody else of ours has it
     * too, the name alone decides. An expert's card is named after the expert.
     */
    private static final String THEIRS = """
            (:own or lower(coalesce(nullif(person, ''), name)) = lower(:name)
             or :family <> '' and :family = any(regexp_split_to_array(
                    translate(lower(coalesce(nullif(person, ''), name)), 'åäöéèëüáà', 'aaoeeeuaa'), '[^[:alpha:]]+'))
             or :alone and (person = '' and kind <> 'EXPERT'
                            or starts_with(lower(:name), lower(coalesce(nullif(person, ''), name)) || ' ')
                            or starts_with(lower(coalesce(nullif(person, ''), name)), lower(:name) || ' ')))
            """;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Members members;
    private final Contacts contacts;
    private final LeftAtAddress left;
    private final Clock clock;

    ContactsData(
            JdbcClient jdbc,
            RegionDirectory regions,
            Members members,
            Contacts contacts,
            LeftAtAddress left,
            Clock clock) {
        this.left = left;
        this.jdbc = jdbc;
        this.regions = regions;
        this.members = members;
        this.contacts = contacts;
        this.clock = clock;
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
            Address at = address(person);
            regions.inEach(region -> all.addAll(jdbc.sql("""
                    select kind, name, organisation, competence, helps, site, person, address, phone, consent_by, consent_on,
                           consent_until, consent_to, audience, checked_on
                      from network.contact where region_id = :region and address = :address and %s order by id limit 1000
                    """.formatted(THEIRS))
                    .param("region", region.value())
                    .param("address", person.address())
                    .param("name", person.name())
                    .param("alone", at.alone())
                    .param("own", at.own())
                    .param("family", at.family())
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
     * A person's own card goes, not that of another with whom they share an address; what may be either's is told to a manager. Also one of their company's on which they have said how they are reached themselves; that of a
     * programme or a funder stays, forgets whom to ask there, and is to be checked, since its words may name them. No list
     * enters them again, as long as the address is nobody else's. What they wrote that a company wants goes too.
     */
    @Override
    public void erase(Person person) {
        Instant now = clock.instant();
        forgetIntroductions(person);
        Address at = address(person);
        regions.inEach(region -> {
            endPublished(region, person, at, now);
            if (!person.address().isEmpty()) {
                endReached(region, person, at, now);
                left.tell(region, left(region, person));
            }
        });
    }

    /**
     * @param alone whether nobody else of ours has it
     * @param own whether all that is known by it is the person's
     * @param family by which name of a family it is; empty for none
     */
    private record Address(boolean alone, boolean own, String family) {}

    private Address address(Person person) {
        return new Address(members.isAloneAt(person), members.isOwnAddress(person), members.familyAt(person));
    }

    /** What is still at the address by a name that nobody else of ours has there. */
    private List<Left> left(RegionId region, Person person) {
        String slug = regions.find(region).map(Region::slug).orElseThrow();
        return jdbc.sql("""
                select id, name from network.contact
                 where region_id = :region and address = :address
                   and lower(coalesce(nullif(person, ''), name)) <> all(cast(:others as text[]))
                 order by id limit 20
                """)
                .param("region", region.value())
                .param("address", person.address())
                .param("others", members.othersAt(person))
                .query((row, _) -> new Left(
                        "network.contacts.left",
                        row.getString("name"),
                        "/%s/manage/contacts/%s".formatted(slug, row.getString("id"))))
                .list();
    }

    /** Companies' cards that they were the last to publish: known by who did it, since how they are reached need not be by mail. */
    private void endPublished(RegionId region, Person person, Address at, Instant now) {
        jdbc.sql("""
                with published as (
                    select c.id, c.address = '' or c.address = :address and c.id in (
                               select id from network.contact where region_id = :region and %s) as whole
                      from network.contact c
                     where c.region_id = :region and c.company_id is not null
                       and c.id in (select h.contact_id from network.contact_change h
                                     where h.region_id = :region and h.person_id = :person)
                       and :person = (select h.person_id from network.contact_change h
                                       where h.region_id = :region and h.contact_id = c.id
                                         and h.what in ('ADDED', 'CHANGED', 'CONSENTED')
                                       order by h.id desc limit 1)),
                named as (
                    update network.contact c
                       set consent_by = c.organisation, version = c.version + 1,
                           person = case when lower(c.person) = lower(:name) then '' else c.person end,
                           phone = case when lower(c.person) = lower(:name) then '' else c.phone end
                     where c.region_id = :region and c.consent_by is not null
                       and c.id in (select p.id from published p where not p.whole)),
                ended as (
                    delete from network.contact c
                     where c.region_id = :region and c.id in (select p.id from published p where p.whole)
                    returning c.id, c.kind)
                insert into network.contact_gone (region_id, contact_id, kind, gone_at, because)
                select :region, e.id, e.kind, :now, 'ENDED' from ended e
                """.formatted(THEIRS))
                .param("alone", at.alone())
                .param("own", at.own())
                .param("family", at.family())
                .param("region", region.value())
                .param("person", person.id())
                .param("address", person.address())
                .param("name", person.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    private void endReached(RegionId region, Person person, Address at, Instant now) {
        jdbc.sql("""
                with ended as (
                    delete from network.contact
                     where region_id = :region and address = :address and address <> '' and kind in ('EXPERT', 'PEER')
                       and %1$s
                    returning id, kind),
                kept as (
                    update network.contact
                       set person = '', address = '', phone = '', consent_by = null, consent_on = null,
                           consent_until = null, consent_to = null, consent_own = false, checked_on = null,
                           link_until = null, version = version + 1
                     where region_id = :region and address = :address and address <> ''
                       and kind not in ('EXPERT', 'PEER') and %1$s
                    returning kind),
                wish as (
                    select case when :alone and not exists (
                               select from network.contact where region_id = :region and address = :address and not %1$s)
                           then cast(:hash as bytea) end as address_hash)
                insert into network.contact_gone (region_id, contact_id, kind, gone_at, because, address_hash)
                select :region, e.id, e.kind, cast(:now as timestamptz), 'OWN_WISH', w.address_hash from ended e, wish w
                 union all
                select :region, gen_random_uuid(), k.kind, cast(:now as timestamptz), 'OWN_WISH', w.address_hash
                  from kept k, wish w
                """.formatted(THEIRS))
                .param("name", person.name())
                .param("alone", at.alone())
                .param("own", at.own())
                .param("family", at.family())
                .param("region", region.value())
                .param("address", person.address())
                .param("hash", contacts.hash(person.address()))
                .param("now", Timestamp.from(now))
                .update();
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
