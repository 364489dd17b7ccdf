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
