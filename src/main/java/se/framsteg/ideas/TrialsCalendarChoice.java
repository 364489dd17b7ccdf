package se.framsteg.ideas;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;

/**
 * Whether somebody's own calendar tells of what they are to try with ideas. Not until they say so: they may have handed the address of
 * their meetings to others before.
 */
@Repository
@Transactional
public class TrialsCalendarChoice {
    private final JdbcClient jdbc;
    private final Clock clock;

    TrialsCalendarChoice(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isChosen(Member by) {
        return jdbc.sql("""
                select exists (select from ideas.in_calendar where region_id = :region and person_id = :person)
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .query(Boolean.class)
                .single();
    }

    /** @param chosen false where it is taken back */
    public void choose(Member by, boolean chosen) {
        if (chosen) {
            jdbc.sql("""
                    insert into ideas.in_calendar (region_id, person_id, chosen_at) values (:region, :person, :at)
                    on conflict (region_id, person_id) do nothing
                    """)
                    .param("region", by.region().value())
                    .param("person", by.person().value())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } else {
            jdbc.sql("delete from ideas.in_calendar where region_id = :region and person_id = :person")
                    .param("region", by.region().value())
                    .param("person", by.person().value())
                    .update();
        }
    }
}
