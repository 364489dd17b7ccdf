package se.framsteg.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.tenancy.RegionId;

/** The numbers that people are called by: told by themselves, or noted by promoters. */
@Repository
class PhoneRepository {
    private final JdbcClient jdbc;
    private final MemberRepository members;

    PhoneRepository(JdbcClient jdbc, MemberRepository members) {
        this.members = members;
        this.jdbc = jdbc;
    }

    /** As they say themselves, also of those who have said that they have none: that is empty. */
    Map<UUID, String> told(Collection<UUID> persons) {
        var numbers = new HashMap<UUID, String>();
        jdbc.sql("""
                select id, phone from people.person where id = any(:persons) and phone_own
                """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, _) -> numbers.put(row.getObject("id", UUID.class), row.getString("phone")))
                .list();
        return numbers;
    }

    void tell(PersonId person, String phone) {
        jdbc.sql("""
                update people.person set phone = :phone, phone_own = true where id = :person
                """).param("person", person.value()).param("phone", phone).update();
    }

    /** As promoters of the region have noted; the latest membership first, where two have noted. */
    Map<UUID, String> noted(RegionId region, Collection<UUID> persons) {
        var numbers = new HashMap<UUID, String>();
        jdbc.sql("""
                select person_id, phone from people.noted_phone
                 where region_id = :region and person_id = any(:persons) order by membership_id desc
                """)
                .param("region", region.value())
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, _) -> numbers.putIfAbsent(row.getObject("person_id", UUID.class), row.getString("phone")))
                .list();
        return numbers;
    }

    /** What was noted of one, in any region: the latest membership's; empty where nothing was. */
    String noted(PersonId person) {
        return members.bound(
                person,
                () -> jdbc.sql("""
                        select phone from people.noted_phone where person_id = :person order by membership_id desc limit 1
                        """)
                        .param("person", person.value())
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    void note(RegionId region, UUID organisation, UUID person, String phone) {
        jdbc.sql("""
                insert into people.noted_phone (region_id, membership_id, person_id, phone)
                select m.region_id, m.id, m.person_id, :phone from people.membership m
                 where m.region_id = :region and m.organisation_id = :organisation and m.person_id = :person
                    on conflict (region_id, membership_id) do update set phone = excluded.phone
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("person", person)
                .param("phone", phone)
                .update();
    }
}
