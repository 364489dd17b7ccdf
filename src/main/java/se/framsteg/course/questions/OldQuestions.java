package se.framsteg.course.questions;

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

/** Forgets what colleagues were asked for, half a year after the day; who answered stands on the worksheet itself. */
@Repository
@Transactional
class OldQuestions implements Tidying {
    static final Period KEPT_FOR = Period.ofMonths(6);

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    OldQuestions(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("course.rule.questions", KEPT_FOR));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT_FOR);
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from course.question where region_id = :region and due_on < :before
                    """)
                    .param("region", region.value())
                    .param("before", before)
                    .update();
        });
    }
}
