package se.framsteg.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** The region's own list of times to keep courses from; it comes with the usual ones. */
@Service
@Transactional
public class ClosedTimes {
    private final JdbcClient jdbc;

    ClosedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that come every year first, then by day. */
    @Transactional(readOnly = true)
    public List<ClosedTime> in(Reader by) {
        return in(by.region());
    }

    /** When what companies hand in is answered, for who waits and who answers alike. */
    @Transactional(readOnly = true)
    public OfficeDays officeDays(RegionId region) {
        return new OfficeDays(in(region));
    }

    private List<ClosedTime> in(RegionId region) {
        return jdbc.sql("""
                select id, name, from_week, to_week, starts_on, ends_on, answers_wait from programmes.closed_time
                 where region_id = :region
                 order by from_week nulls last, starts_on, name
                """)
                .param("region", region.value())
                .query(Rows.as(ClosedTime.class))
                .list();
    }

    /** Holidays, squeeze days and the region's own times, to plan by. */
    @Transactional(readOnly = true)
    public FreeDays freeDays(Reader by) {
        return new FreeDays(in(by));
    }

    public void addWeeks(Manager by, String name, int fromWeek, int toWeek, boolean answersWait) {
        insert(by, new ClosedTime(Ids.next(), name, fromWeek, toWeek, null, null, answersWait));
    }

    public void addDays(Manager by, String name, LocalDate startsOn, LocalDate endsOn, boolean answersWait) {
        insert(by, new ClosedTime(Ids.next(), name, null, null, startsOn, endsOn, answersWait));
    }

    /** From now on companies wait for answers during this time, or do not. */
    public void letAnswersWait(Manager by, UUID id, boolean wait) {
        int changed = jdbc.sql("""
                update programmes.closed_time set answers_wait = :wait where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("wait", wait)
                .update();
        if (changed == 0) {
            throw new NoSuchElementException("Not on their list");
        }
    }

    public void remove(Manager by, UUID id) {
        int removed = jdbc.sql("""
                delete from programmes.closed_time where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", id)
                .update();
        if (removed == 0) {
            throw new NoSuchElementException("Not on their list");
        }
    }

    private void insert(Manager by, ClosedTime time) {
        jdbc.sql("""
                insert into programmes.closed_time (region_id, id, name, from_week, to_week, starts_on, ends_on, answers_wait)
                values (:region, :id, :name, :fromWeek, :toWeek, :startsOn, :endsOn, :wait)
                """)
                .param("region", by.region().value())
                .param("id", time.id())
                .param("name", time.name())
                .param("fromWeek", time.fromWeek())
                .param("toWeek", time.toWeek())
                .param("startsOn", time.startsOn())
                .param("endsOn", time.endsOn())
                .param("wait", time.answersWait())
                .update();
    }
}
