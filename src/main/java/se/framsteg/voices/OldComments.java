package se.framsteg.voices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;

/** Forgets what participants wrote beside a survey's questions, as long after the programme as their answers lose who gave them. */
@Repository
@Transactional
class OldComments implements Tidying {
    private static final Period KEPT = Period.ofMonths(24);

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    OldComments(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(Rule.fromCourse("voices.rule.comments", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT);
        regions.inEach(region -> jdbc.sql("""
                delete from voices.comment c
                 where c.region_id = :region and c.written_on < :before
                   and not exists (select from programmes.pub_course_part p
                                    where p.region_id = c.region_id and p.programme_id = c.programme_id
                                      and p.programme_ends_on >= :before)
                """)
                .param("region", region.value())
                .param("before", before)
                .update());
    }
}
