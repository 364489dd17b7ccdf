package se.framsteg.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers that people are called by. */
@Repository
class PhoneRepository {
    private final JdbcClient jdbc;

    PhoneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also of those who have said that they have none: that is empty. */
    Map<UUID, String> numbers(Collection<UUID> persons) {
        var numbers = new HashMap<UUID, String>();
        jdbc.sql("""
                select id, phone from people.person where id = any(:persons) and (phone <> '' or phone_own)
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

    boolean note(UUID person, String phone) {
        return jdbc.sql("""
                update people.person set phone = :phone where id = :person and not phone_own
                """).param("person", person).param("phone", phone).update() == 1;
    }
}
