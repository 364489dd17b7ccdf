package se.framsteg.applications;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.aid.Declarant;
import se.framsteg.aid.ToldCompanies;

/**
 * The companies that a company told of when it applied, as far as they are more than half owned either way: partners below
 * that are no single undertaking with it (Regulation (EU) 2023/2831, article 2.2).
 */
@Repository
@Transactional(readOnly = true)
class ToldInApplication implements ToldCompanies {
    private final JdbcClient jdbc;

    ToldInApplication(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> of(Declarant by) {
        return jdbc.sql("""
                select r.name
                  from applications.application a
                  join applications.related r on r.region_id = a.region_id and r.application_id = a.id
                 where a.region_id = :region and a.organisation_id = :organisation and a.programme_id = :programme
                   and r.share_percent > 50
                 order by a.submitted_at desc, r.place
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", by.programme().value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
