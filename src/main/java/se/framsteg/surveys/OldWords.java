package se.framsteg.surveys;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Binding;

/** Erases what companies have said in words of their own, two years after the last day of their round. */
@Repository
@Transactional
class OldWords implements Tidying {
    static final Period KEPT_FOR = Period.ofMonths(24);

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    OldWords(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT_FOR);
        regions.inOrder().forEach(region -> {
            Binding.to(jdbc, region.id());
            jdbc.sql("""
                    update surveys.company_answer a set free_text = ''
                     where a.region_id = :region and a.free_text <> '' and a.said_at < :before
                       and not exists (
                           select from programmes.pub_course_part p
                            where p.region_id = a.region_id and p.programme_id = a.programme_id
                              and p.organisation_id = a.organisation_id
                              and (p.ends_on >= :day or p.ends_on is null and p.status in ('accepted', 'paused')))
                    """)
                    .param("region", region.id().value())
                    .param(
                            "before",
                            Timestamp.from(day.atStartOfDay(Say.STOCKHOLM).toInstant()))
                    .param("day", day)
                    .update();
        });
        Binding.toNone(jdbc);
    }
}
