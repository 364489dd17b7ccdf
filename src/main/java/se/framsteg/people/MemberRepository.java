package se.framsteg.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class MemberRepository {
    private final JdbcClient jdbc;

    MemberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> at(String address) {
        return jdbc.sql("""
                select id, name, address, language from people.person
                 where address = :address and address <> '' order by created_at, id
                """)
                .param("address", address)
                .query(Rows.as(Person.class))
                .list();
    }

    /** Of many addresses at once. */
    List<Person> at(Collection<String> addresses) {
        return jdbc.sql("""
                select id, name, address, language from people.person
                 where address = any(:addresses) and address <> '' order by created_at, id
                """)
                .param("addresses", addresses.toArray(String[]::new))
                .query(Rows.as(Person.class))
                .list();
    }

    /** Of somebody of the reader's region, or who has left it and done something there; the operator is of all. */
    Optional<String> name(Reader by, PersonId person) {
        return jdbc.sql("""
                select p.name from people.person p
                 where p.id = :person
                   and (p.id = :operator
                        or exists (select 1 from people.membership m
                                    where m.region_id = :region and m.person_id = p.id)
                        or exists (select 1 from people.audit_entry a
                                    where a.region_id = :region and a.person_id = p.id))
                """)
                .param("person", person.value())
                .param("operator", PersonId.OPERATOR.value())
                .param("region", by.region().value())
                .query(String.class)
                .optional();
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql("""
                select id, name, address, language from people.person where id = :id
                """)
                .param("id", id.value())
                .query(Rows.as(Person.class))
                .optional();
    }

    List<Person> find(Collection<PersonId> ids) {
        return jdbc.sql("""
                select id, name, address, language from people.person where id = any(:ids)
                """)
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.as(Person.class))
                .list();
    }

    /** Of a region's managers who can be written to, the one who has been so longest. */
    Optional<Person> firstManager(RegionId region) {
        return jdbc.sql("""
                select p.id, p.name, p.address, p.language
                  from people.membership m
                  join people.person p on p.id = m.person_id
                 where m.region_id = :region and m.role = 'MANAGER' and p.address <> ''
                 order by m.created_at, m.id
                 limit 1
                """)
                .param("region", region.value())
                .query(Rows.as(Person.class))
                .optional();
    }

    boolean isStaffed(RegionId region) {
        return jdbc.sql("""
                select exists (select from people.membership where region_id = :region and role in ('MANAGER', 'PROMOTER'))
                """)
                .param("region", region.value())
                .query(Boolean.class)
                .single();
    }

    List<Person> managers(Manager by) {
        return jdbc.sql("""
                select p.id, p.name, p.address, p.language
                  from people.membership m
                  join people.person p on p.id = m.person_id
                 where m.region_id = :region and m.role = 'MANAGER'
                 order by p.name collate "sv-x-icu", p.id
                """)
                .param("region", by.region().value())
                .query(Rows.as(Person.class))
                .list();
    }

    /** @param forgetOn null where they are not entered in passing */
    void enter(PersonId id, String name, String address, Lang language, Instant at, @Nullable LocalDate forgetOn) {
        jdbc.sql("""
                insert into people.person (id, name, address, language, created_at, forget_on)
                values (:id, :name, :address, :language, :at, :forgetOn)
                """)
                .param("id", id.value())
                .param("name", name)
                .param("address", address)
                .param("language", language.code())
                .param("at", Timestamp.from(at))
                .param("forgetOn", forgetOn)
                .update();
    }

    /** Whoever was entered in passing is known for more than that. */
    void stays(PersonId person) {
        jdbc.sql("""
                update people.person set forget_on = null where id = :id and forget_on is not null
                """).param("id", person.value()).update();
    }

    /** Whoever was entered in passing is not forgotten before that day; of others nothing changes. */
    void forgetOn(PersonId person, LocalDate day) {
        jdbc.sql("""
                update people.person set forget_on = :day where id = :id and forget_on < :day
                """).param("id", person.value()).param("day", day).update();
    }

    List<Person> toForget(LocalDate today, int most) {
        return jdbc.sql("""
                select id, name, address, language from people.person
                 where forget_on <= :today order by forget_on, id limit :most for update skip locked
                """)
                .param("today", today)
                .param("most", most)
                .query(Rows.as(Person.class))
                .list();
    }

    Optional<UUID> join(PersonId person, RegionId region, Role role, @Nullable UUID organisation, Instant at) {
        return jdbc.sql("""
                insert into people.membership (region_id, id, person_id, role, organisation_id, created_at)
                values (:region, :id, :person, :role, :organisation, :at)
                on conflict (region_id, person_id, role, organisation_id) do nothing
                returning id
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("person", person.value())
                .param("role", role.name())
                .param("organisation", organisation)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .optional();
    }

    /** In the order of their names. */
    List<MemberRow> in(Manager by) {
        return jdbc.sql("""
                select m.id, m.person_id, p.name, p.address, m.role, m.organisation_id, o.name as organisation,
                       m.created_at as since
                  from people.membership m
                  join people.person p on p.id = m.person_id
                  left join organisations.pub_organisation o on o.region_id = m.region_id and o.id = m.organisation_id
                 where m.region_id = :region
                 order by p.name collate "sv-x-icu", m.id
                """)
                .param("region", by.region().value())
                .query(Rows.as(MemberRow.class))
                .list();
    }

    /** In the order of their names, leads first. */
    List<CompanyPerson> people(RegionId region, UUID organisation) {
        return jdbc.sql("""
                select id, person_id, name, address, language, role, created_at as since
                  from people.pub_member
                 where region_id = :region and organisation_id = :organisation and role in ('LEAD', 'COLLEAGUE')
                 order by role desc, name collate "sv-x-icu", id
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .query(Rows.as(CompanyPerson.class))
                .list();
    }

    /** Where the people of these organisations are written to; whatever they are there. */
    List<OwnAddress> addresses(RegionId region, Collection<UUID> organisations) {
        return jdbc.sql("""
                select organisation_id, address from people.pub_member
                 where region_id = :region and organisation_id = any(:organisations)
                """)
                .param("region", region.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(Rows.as(OwnAddress.class))
                .list();
    }

    /** The address of one of an organisation's people. */
    record OwnAddress(UUID organisationId, String address) {}

    /** Lets one transaction at a time end memberships of a region, so that two cannot each leave the other as the last. */
    void hold(RegionId region) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('memberships ' || :region, 0))
                """)
                .param("region", region.value().toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    void end(RegionId region, UUID membership) {
        jdbc.sql("""
                delete from people.membership where region_id = :region and id = :id
                """).param("region", region.value()).param("id", membership).update();
    }

    void bind(RegionId region) {
        Binding.to(jdbc, region);
    }

    void bindNone() {
        Binding.toNone(jdbc);
    }

    /** A person's own memberships, and of each whether anybody else is the same there; afterwards they are bound, and no region. */
    List<OwnMembership> all(PersonId person) {
        bind(person);
        List<OwnMembership> all = of(person).stream()
                .map(Membership::region)
                .distinct()
                .flatMap(region -> {
                    bind(region);
                    return jdbc
                            .sql("""
                                    select m.region_id, m.id, m.role, m.organisation_id,
                                           not exists (select from people.membership o
                                                        where o.region_id = m.region_id and o.role = m.role
                                                          and o.organisation_id is not distinct from m.organisation_id
                                                          and o.person_id <> m.person_id) as alone
                                      from people.membership m
                                     where m.region_id = :region and m.person_id = :person order by m.id
                                    """)
                            .param("region", region.value())
                            .param("person", person.value())
                            .query(Rows.as(OwnMembership.class))
                            .list()
                            .stream();
                })
                .toList();
        bindNone();
        return all;
    }

    /** The name that something signed keeps of an erased person. */
    Optional<String> keptName(PersonId person) {
        return jdbc.sql("select name from people.kept_name where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    /** A person's own memberships in all regions. */
    List<Membership> of(PersonId person) {
        return bound(
                person,
                () -> jdbc.sql("""
                select region_id, role, organisation_id from people.membership
                 where person_id = :person order by created_at, region_id, id
                """)
                        .param("person", person.value())
                        .query(Rows.as(Membership.class))
                        .list());
    }

    /** Binds a person to the transaction, whose rows of all regions are then seen, for one piece of work; then whoever was before. */
    <T> T bound(PersonId person, Supplier<T> work) {
        String before = jdbc.sql("select coalesce(current_setting('framsteg.person', true), '')")
                .query(String.class)
                .single();
        bindPerson(person.value().toString());
        T done = work.get();
        bindPerson(before);
        return done;
    }

    /** For what is a person's own to the end, such as what they take along or have erased. */
    void bind(PersonId person) {
        bindPerson(person.value().toString());
    }

    private void bindPerson(String person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person)
                .query(String.class)
                .single();
    }

    String organisation(RegionId region, UUID id) {
        return jdbc.sql("""
                select name from organisations.pub_organisation where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** Binds each region where the person belongs in turn, since only there its organisations are seen. */
    Map<UUID, String> organisations(List<Membership> theirs) {
        var names = new HashMap<UUID, String>();
        String bound = jdbc.sql("select coalesce(current_setting('framsteg.region', true), '')")
                .query(String.class)
                .single();
        theirs.stream()
                .filter(each -> each.organisationId() != null)
                .map(Membership::regionId)
                .distinct()
                .forEach(region -> {
                    bind(region.toString());
                    jdbc.sql("""
                            select id, name from organisations.pub_organisation where region_id = :region and id = any(:ids)
                            """)
                            .param("region", region)
                            .param(
                                    "ids",
                                    theirs.stream()
                                            .map(Membership::organisationId)
                                            .filter(Objects::nonNull)
                                            .toArray(UUID[]::new))
                            .query((RowCallbackHandler)
                                    row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
                });
        bind(bound);
        return names;
    }

    private void bind(String region) {
        jdbc.sql("select set_config('framsteg.region', :region, true)")
                .param("region", region)
                .query(String.class)
                .single();
    }

    void speak(PersonId person, Lang language) {
        jdbc.sql("""
                update people.person set language = :language where id = :id
                """)
                .param("id", person.value())
                .param("language", language.code())
                .update();
    }

    void rename(PersonId person, String name) {
        jdbc.sql("""
                update people.person set name = :name where id = :id
                """).param("id", person.value()).param("name", name).update();
    }

    boolean mendInPassing(PersonId person, String name, String address) {
        return jdbc.sql("""
                update people.person set name = :name, address = case when address = '' then :address else address end
                 where id = :id and forget_on is not null
                """)
                        .param("id", person.value())
                        .param("name", name)
                        .param("address", address)
                        .update()
                == 1;
    }

    /** From now on the person is written to here. */
    void move(PersonId person, String address) {
        jdbc.sql("""
                update people.person set address = :address where id = :id
                """).param("id", person.value()).param("address", address).update();
    }
}
