package se.framsteg.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
 * What somebody has to do, and has changed, in companies' plans. A plan is its company's work and stays when they go; it names them
 * by who they are, so their name is people's own to take away. Whoever has a part is somebody at the company until it says that they
 * have left.
 */
@Repository
class PlanData implements PersonalData {
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "plan.colleague.does",
                "plan.colleague.phone",
                "plan.action.stuck",
                "plan.action_change.before",
                "plan.action_change.after",
                "plan.strategy_version.stood");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "plan.read-in", "plan.stays.work",
                "plan.owned", "plan.stays.work",
                "plan.strategy", "plan.stays.work",
                "plan.changed", "plan.stays.work",
                "plan.helps", "plan.stays.work",
                "plan.answers-for", "plan.stays.work",
                "plan.shown", "plan.stays.work");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "plan.read-in",
                jdbc.sql("""
                select region_id, organisation_id, added, changed, taken_at, undone_at from plan.intake
                 where taken_by = :person or undone_by = :person order by taken_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.part",
                jdbc.sql("""
                select region_id, organisation_id, does, phone, added_at, left_on from plan.colleague
                 where person_id = :person order by added_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.owned",
                jdbc.sql("""
                select region_id, organisation_id, number, title, starts_on, due_on, status from plan.action
                 where owner_id = :person order by due_on
                """).param("person", person.id()).query().listOfRows(),
                "plan.strategy",
                jdbc.sql("""
                select region_id, version, stood, changed_at from plan.strategy_version
                 where person_id = :person order by changed_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.changed",
                jdbc.sql("""
                select region_id, action_id, field, after, way, changed_at from plan.action_change
                 where person_id = :person order by changed_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.helps",
                jdbc.sql("""
                select region_id, organisation_id, action_id from plan.action_helper where person_id = :person order by action_id
                """).param("person", person.id()).query().listOfRows(),
                "plan.answers-for",
                jdbc.sql("""
                select x.region_id, x.organisation_id, a.name from plan.area_colleague x
                  join plan.area a on a.region_id = x.region_id and a.id = x.area_id
                 where x.person_id = :person order by a.name
                """).param("person", person.id()).query().listOfRows(),
                "plan.shown",
                jdbc.sql("""
                select region_id, organisation_id, made_at, until_on, withdrawn_at from plan.shared_sheet
                 where made_by = :person order by made_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.in-calendar",
                jdbc.sql("""
                select region_id, chosen_at from plan.in_calendar where person_id = :person order by chosen_at
                """).param("person", person.id()).query().listOfRows());
    }

    /** Who has a part at a company and has not left it is somebody there, account or not. */
    @Override
    public boolean isAwaited(Person person, Instant since) {
        bind(person);
        return jdbc.sql("""
                select exists (select from plan.colleague where person_id = :person and left_on is null)
                """).param("person", person.id()).query(Boolean.class).single();
    }

    /** They are no longer there, and what they have said stops them is nobody's to read. */
    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> regions = jdbc.sql("""
                select region_id from plan.colleague where person_id = :person
                 union select region_id from plan.action_change where person_id = :person
                 union select region_id from plan.in_calendar where person_id = :person
                """)
                .param("person", person.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : regions) {
            Binding.to(jdbc, new RegionId(region));
            jdbc.sql("""
                    update plan.colleague set does = '', phone = '', left_on = coalesce(left_on, :today)
                     where region_id = :region and person_id = :person
                    """)
                    .param("region", region)
                    .param("person", person.id())
                    .param("today", LocalDate.now(clock))
                    .update();
            jdbc.sql("delete from plan.in_calendar where region_id = :region and person_id = :person")
                    .param("region", region)
                    .param("person", person.id())
                    .update();
            jdbc.sql("""
                    update plan.action set stuck = ''
                     where region_id = :region and stuck <> ''
                       and exists (select from plan.action_change c
                                    where c.region_id = action.region_id and c.action_id = action.id
                                      and c.person_id = :person and c.field = 'stuck' and c.after = action.stuck)
                    """).param("region", region).param("person", person.id()).update();
            jdbc.sql("""
                    update plan.action_change set after = ''
                     where region_id = :region and person_id = :person and field = 'stuck' and after <> ''
                    """).param("region", region).param("person", person.id()).update();
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
