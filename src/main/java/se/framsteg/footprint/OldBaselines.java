package se.framsteg.footprint;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.work.Attachments;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Erases climate accounts, with their earlier versions and their files, two years after the last word and after the last day
 * of the round, or of the programme where the round has none. What was handed in stays with its files, since the region has received it.
 */
@Repository
@Transactional
class OldBaselines implements Tidying {
    static final Period KEPT_FOR = Period.ofMonths(24);

    /** So many of each region at a time; the next hour goes on. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final RegionDirectory regions;

    OldBaselines(JdbcClient jdbc, Attachments attachments, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.regions = regions;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(Rule.fromCourse("footprint.rule.accounts", KEPT_FOR));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT_FOR);
        regions.inEach(region -> {
            List<UUID> old = old(region, day);
            if (!old.isEmpty()) {
                erase(region, old);
            }
        });
    }

    private List<UUID> old(RegionId region, LocalDate day) {
        Instant before = day.atStartOfDay(Say.STOCKHOLM).toInstant();
        return jdbc.sql("""
                select w.work_id
                  from footprint.baseline w
                 where w.region_id = :region and w.work_id < :made
                   and (select c.changed_at from footprint.change c
                         where c.region_id = w.region_id and c.work_id = w.work_id order by c.seq desc limit 1) < :before
                   and not exists (
                       select from programmes.pub_course_part p
                        where p.region_id = w.region_id and p.programme_id = w.programme_id
                          and p.organisation_id = w.organisation_id
                          and (coalesce(p.ends_on, p.programme_ends_on) >= :day
                               or p.ends_on is null and p.status in ('accepted', 'paused')))
                 order by w.work_id limit :most
                """)
                .param("region", region.value())
                .param("made", Ids.at(before))
                .param("before", Timestamp.from(before))
                .param("day", day)
                .param("most", MOST)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private void erase(RegionId region, List<UUID> works) {
        jdbc.sql("delete from footprint.change where region_id = :region and work_id = any(:works)")
                .param("region", region.value())
                .param("works", works.toArray(UUID[]::new))
                .update();
        jdbc.sql("delete from footprint.activity where region_id = :region and work_id = any(:works)")
                .param("region", region.value())
                .param("works", works.toArray(UUID[]::new))
                .update();
        attachments.eraseOld(region, works);
        jdbc.sql("delete from footprint.baseline where region_id = :region and work_id = any(:works)")
                .param("region", region.value())
                .param("works", works.toArray(UUID[]::new))
                .update();
    }
}
