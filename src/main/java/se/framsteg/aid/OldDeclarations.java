package se.framsteg.aid;

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

/** Erases the signed forms of declarations, ten years after aid was granted on them. */
@Repository
@Transactional
class OldDeclarations implements Tidying {
    /** Regulation (EU) 2023/2831, article 6. */
    static final Period KEPT_FOR = Period.ofYears(10);

    /** So many of each region at a time. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    OldDeclarations(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("aid.rule.declarations", KEPT_FOR));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Say.STOCKHOLM);
        regions.inEach(region -> jdbc.sql("""
                delete from aid.signed_form
                 where region_id = :region
                   and declaration_id in (select f.declaration_id from aid.signed_form f
                                            join aid.declaration d on d.region_id = f.region_id and d.id = f.declaration_id
                                           where f.region_id = :region and d.keep_until <= :today
                                           order by f.declaration_id limit :most)
                """)
                .param("region", region.value())
                .param("today", today)
                .param("most", MOST)
                .update());
    }
}
