package se.framsteg.bench;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.plan.parts.ActionReminders;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Open actions of many companies, all of them due within a month: how long until whoever owns them has a letter in the outbox. */
final class Reminding {
    private static final int OWNERS = 25_000;
    private static final int ACTIONS = 100_000;

    private Reminding() {}

    static void measure(ApplicationContext house, Region region) {
        var transactions = house.getBean(TransactionTemplate.class);
        var jdbc = house.getBean(JdbcClient.class);
        int actions = Objects.requireNonNull(
                Tenancy.within(region.id(), () -> transactions.execute(_ -> fill(jdbc, region))));
        var reminders = house.getBean(ActionReminders.class);
        long begun = System.nanoTime();
        ActionReminders.Place place = reminders.begin();
        while (!place.last()) {
            ActionReminders.Place after = place;
            place = Tenancy.within(region.id(), () -> reminders.remind(region, after));
        }
        System.out.printf("%n| reminders for open actions | letters | seconds |%n|---:|---:|---:|%n");
        System.out.printf("| %d | %d | %.1f |%n", actions, place.letters(), (System.nanoTime() - begun) / 1e9);
    }

    /** One owner at each of as many of the region's companies, who share the actions. @return how many actions */
    private static int fill(JdbcClient jdbc, Region region) {
        int owners = jdbc.sql("""
                select cast(least(count(*), :most) as int) from organisations.organisation where region_id = :region
                """)
                .param("region", region.id().value())
                .param("most", OWNERS)
                .query(Integer.class)
                .single();
        return jdbc.sql("""
                with owner as materialized (
                    select row_number() over (order by id) as place, id as organisation_id, gen_random_uuid() as person_id
                      from organisations.organisation where region_id = :region order by id limit :owners),
                person as (
                    insert into people.person (id, name, address, language, created_at)
                    select person_id, 'Kim ' || place, 'kim-' || place || '@bolaget.example', 'sv', now() from owner),
                colleague as (
                    insert into plan.colleague (region_id, organisation_id, person_id, added_at)
                    select :region, organisation_id, person_id, now() from owner)
                insert into plan.action (region_id, id, organisation_id, number, title, owner_id, due_on, version,
                                         changed_by, changed_at)
                select :region, gen_random_uuid(), organisation_id, number, 'Täta tryckluften', person_id,
                       cast(:today as date) + 1 - cast((place + number) % 28 as int), 1, person_id, now()
                  from owner cross join generate_series(1, :each) as number
                """)
                .param("region", region.id().value())
                .param("owners", owners)
                .param("each", (ACTIONS + owners - 1) / owners)
                .param("today", LocalDate.now(Say.STOCKHOLM))
                .update();
    }
}
