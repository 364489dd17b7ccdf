package se.framsteg.course.papers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;

/** What a company is called, as it stands on its papers. */
@Repository
@Transactional(readOnly = true)
public class CompanyNames {
    private final JdbcClient jdbc;

    CompanyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String of(Member by) {
        return jdbc.sql("""
                select name from organisations.pub_organisation where region_id = :region and id = :organisation
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(String.class)
                .single();
    }
}
