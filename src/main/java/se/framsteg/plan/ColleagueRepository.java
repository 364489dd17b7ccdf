package se.framsteg.plan;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.people.MembershipChanged;

/** Who has a part at a company, as it is kept. */
@Repository
class ColleagueRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    ColleagueRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets one at a time change who has a part, and what for, so that two cannot both be the last. */
    void hold(Member by) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('plan.part ' || :organisation, 0))
                """)
                .param("organisation", by.organisation().toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    void describe(Member by, UUID person, String does) {
        jdbc.sql("""
                update plan.colleague set does = :does
                 where region_id = :region and organisation_id = :organisation and person_id = :person
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("person", person)
                .param("does", does)
                .update();
    }

    void showNumber(Member by, UUID person, String number) {
        jdbc.sql("""
                update plan.colleague set phone = :phone
                 where region_id = :region and organisation_id = :organisation and person_id = :person
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("person", person)
                .param("phone", number)
                .update();
    }

    /** Whether somebody has a part at any other company, in whichever region. */
    boolean isElsewhere(Member by, UUID person) {
        String bound = bind(person.toString());
        boolean elsewhere = jdbc.sql("""
                select exists (select from plan.colleague
                                where person_id = :person
                                  and (region_id, organisation_id) <> (:region, :organisation))
                """)
                .param("person", person)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Boolean.class)
                .single();
        bind(bound);
        return elsewhere;
    }

    /** Lets what concerns somebody be read wherever it lies; gives back who could so far. */
    private String bind(String person) {
        return jdbc.sql("""
                with bound as materialized (select coalesce(current_setting('framsteg.person', true), '') as before)
                select before from bound where set_config('framsteg.person', :person, true) is not null
                """).param("person", person).query(String.class).single();
    }

    /** What somebody answered for, and what they have said that nobody has answered, is another's from now on. */
    void handOver(Member by, UUID from, UUID to) {
        jdbc.sql("""
                with gone as (
                    delete from plan.area_colleague
                     where region_id = :region and organisation_id = :organisation and person_id = :from
                    returning area_id)
                insert into plan.area_colleague (region_id, organisation_id, area_id, person_id)
                select :region, :organisation, area_id, :to from gone
                on conflict (region_id, area_id, person_id) do nothing
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("""
                with gone as (
                    delete from plan.need
                     where region_id = :region and organisation_id = :organisation and person_id = :from
                       and answered_at is null
                    returning action_id, kind, line, said_at)
                insert into plan.need (region_id, organisation_id, action_id, person_id, kind, line, said_at)
                select :region, :organisation, action_id, :to, kind, line, said_at from gone
                on conflict (region_id, action_id, person_id) do nothing
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("from", from)
                .param("to", to)
                .update();
    }

    boolean leave(Member by, UUID person, LocalDate today) {
        return jdbc.sql("""
                with closed as (
                    update plan.part_link set withdrawn_at = :now
                     where region_id = :region and organisation_id = :organisation and person_id = :person
                       and withdrawn_at is null)
                update plan.colleague set left_on = :today
                 where region_id = :region and organisation_id = :organisation and person_id = :person and left_on is null
                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("person", person)
                        .param("today", today)
                        .update()
                == 1;
    }

    boolean comeBack(Member by, UUID person) {
        return jdbc.sql("""
                update plan.colleague set left_on = null
                 where region_id = :region and organisation_id = :organisation and person_id = :person
                   and left_on is not null
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("person", person)
                        .update()
                == 1;
    }

    void follow(MembershipChanged change, LocalDate today) {
        jdbc.sql("""
                with closed as (
                    update plan.part_link k set withdrawn_at = :now
                     where k.region_id = :region and k.organisation_id = :organisation and k.person_id = :person
                       and k.withdrawn_at is null
                       and not exists (select from people.pub_member m
                                        where m.region_id = k.region_id and m.organisation_id = k.organisation_id
                                          and m.person_id = k.person_id))
                update plan.colleague c
                   set left_on = case when exists (select from people.pub_member m
                                                    where m.region_id = c.region_id
                                                      and m.organisation_id = c.organisation_id
                                                      and m.person_id = c.person_id)
                                      then null else coalesce(left_on, :today) end
                 where c.region_id = :region and c.organisation_id = :organisation and c.person_id = :person
                """)
                .param("region", change.region().value())
                .param("organisation", change.organisation())
                .param("person", change.person().value())
                .param("today", today)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
