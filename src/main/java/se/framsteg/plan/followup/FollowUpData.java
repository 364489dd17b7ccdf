package se.framsteg.plan.followup;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What people have said of how it goes. It is their company's and stays when they go, without their name; their links open
 * nothing any more.
 */
@Repository
class FollowUpData implements PersonalData {
    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<String> columns() {
        return Set.of("plan.check_in.typed");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "plan.check-in", "plan.stays.work",
                "plan.check-in-entered", "plan.stays.work",
                "plan.check-in-links", "plan.stays.work",
                "plan.gains", "plan.stays.work");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "plan.check-in",
                jdbc.sql("""
                select region_id, organisation_id, turn, typed::text as typed, wants_call, called_on, saved_at, sent_at
                  from plan.check_in where person_id = :person order by saved_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.check-in-entered",
                jdbc.sql("""
                select region_id, organisation_id, turn, called_on, saved_at from plan.check_in
                 where entered_by = :person order by saved_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.check-in-links",
                jdbc.sql("""
                select region_id, organisation_id, turn, asked_at, ended_at from plan.check_in_link
                 where person_id = :person order by asked_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.gains",
                jdbc.sql("""
                select region_id, organisation_id, action_id, year, co2e_t, material_t, saving_sek, method, confidence, said_at,
                       replaced_at
                  from plan.gain where person_id = :person order by said_at
                """).param("person", person.id()).query().listOfRows());
    }

    /** As long as they have a link, or have said it of late. */
    @Override
    public boolean isAwaited(Person person, Instant since) {
        bind(person);
        return jdbc.sql("""
                select exists (select from plan.check_in where person_id = :person and saved_at >= :since)
                    or exists (select from plan.check_in_link
                                where person_id = :person and ended_at is null and asked_at >= :since)
                """)
                .param("person", person.id())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> regions = jdbc.sql("""
                select distinct region_id from plan.check_in_link where person_id = :person and ended_at is null
                """)
                .param("person", person.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : regions) {
            Binding.to(jdbc, new RegionId(region));
            jdbc.sql("""
                    update plan.check_in_link set ended_at = :at
                     where region_id = :region and person_id = :person and ended_at is null
                    """)
                    .param("region", region)
                    .param("person", person.id())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
        Binding.toNone(jdbc);
    }

    private void bind(Person person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person.id().toString())
                .query(String.class)
                .single();
    }
}
