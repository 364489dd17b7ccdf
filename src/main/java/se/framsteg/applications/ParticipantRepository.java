package se.framsteg.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class ParticipantRepository {
    static final String PURPOSE = "application-phone";

    private final JdbcClient jdbc;
    private final Secret secret;

    ParticipantRepository(JdbcClient jdbc, Secret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    void put(RegionId region, ApplicationId application, int place, NewApplication.Contact contact) {
        PhoneNumber phone = contact.phone();
        jdbc.sql("""
                insert into applications.applicant (region_id, application_id, place, name, address, phone_sealed)
                values (:region, :application, :place, :name, :address, :phone)
                on conflict (region_id, application_id, place) do update
                   set name = excluded.name, address = excluded.address, phone_sealed = excluded.phone_sealed
                """)
                .param("region", region.value())
                .param("application", application.value())
                .param("place", place)
                .param("name", contact.name())
                .param("address", contact.address())
                .param(
                        "phone",
                        phone == null
                                ? null
                                : secret.encrypt(PURPOSE, phone.callable().getBytes(UTF_8)))
                .update();
    }

    List<Participant> of(RegionId region, Collection<UUID> applications) {
        return jdbc.sql("""
                select application_id, place, name, address, phone_sealed, person_id from applications.applicant
                 where region_id = :region and application_id = any(:applications) order by application_id, place
                """)
                .param("region", region.value())
                .param("applications", applications.toArray(UUID[]::new))
                .query((row, number) -> new Participant(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBytes(5) == null ? "" : new String(secret.decrypt(PURPOSE, row.getBytes(5)), UTF_8),
                        row.getObject(6, UUID.class)))
                .list();
    }

    void enter(RegionId region, Participant participant, PersonId person) {
        jdbc.sql("""
                update applications.applicant set person_id = :person
                 where region_id = :region and application_id = :application and place = :place
                """)
                .param("region", region.value())
                .param("application", participant.application())
                .param("place", participant.place())
                .param("person", person.value())
                .update();
    }
}
