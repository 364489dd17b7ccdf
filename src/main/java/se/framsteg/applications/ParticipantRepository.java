package se.framsteg.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.PersonId;
import se.framsteg.shell.PhoneNumber;
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

    /** Whose number it is, as one may call it. */
    record Phone(UUID person, String number) {}

    /** The number that each of these persons gave last. */
    List<Phone> phones(RegionId region, Collection<UUID> persons) {
        return jdbc.sql("""
                select distinct on (p.person_id) p.person_id, p.phone_sealed
                  from applications.applicant p
                  join applications.application a on a.region_id = p.region_id and a.id = p.application_id
                 where p.region_id = :region and p.person_id = any(:persons) and p.phone_sealed is not null
                 order by p.person_id, a.submitted_at desc
                """)
                .param("region", region.value())
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, _) -> new Phone(
                        row.getObject(1, UUID.class), new String(secret.decrypt(PURPOSE, row.getBytes(2)), UTF_8)))
                .list();
    }

    /** Where whoever is written to is written to from now on; nothing once they are a person of ours. */
    boolean move(RegionId region, ApplicationId application, String address) {
        return jdbc.sql("""
                update applications.applicant set address = :address
                 where region_id = :region and application_id = :application and place = 1 and person_id is null
                """)
                        .param("region", region.value())
                        .param("application", application.value())
                        .param("address", address)
                        .update()
                == 1;
    }

    /** The memberships that an acceptance of this application has made. */
    List<UUID> memberships(RegionId region, ApplicationId application) {
        return jdbc.sql("""
                select membership_id from applications.applicant
                 where region_id = :region and application_id = :application and membership_id is not null
                """)
                .param("region", region.value())
                .param("application", application.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void joined(RegionId region, Participant participant, @Nullable UUID membership) {
        jdbc.sql("""
                update applications.applicant set membership_id = :membership
                 where region_id = :region and application_id = :application and place = :place
                """)
                .param("region", region.value())
                .param("application", participant.application())
                .param("place", participant.place())
                .param("membership", membership)
                .update();
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
