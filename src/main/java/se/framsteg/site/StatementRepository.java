package se.framsteg.site;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class StatementRepository {
    private final JdbcClient jdbc;

    StatementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Statement> newest(RegionId region) {
        return jdbc.sql("""
                select conformance, assessed_on, method_sv, method_en, reply_days, supervisor, supervisor_url, reviewed_on
                  from site.statement
                 where region_id = :region
                 order by stated_at desc, id desc limit 1
                """)
                .param("region", region.value())
                .query(Rows.as(Statement.class))
                .optional();
    }

    void add(Manager by, Statement statement, Instant at) {
        jdbc.sql("""
                insert into site.statement (region_id, id, conformance, assessed_on, method_sv, method_en, reply_days,
                                            supervisor, supervisor_url, reviewed_on, stated_at, stated_by)
                values (:region, :id, :conformance, :assessedOn, :methodSv, :methodEn, :replyDays,
                        :supervisor, :supervisorUrl, :reviewedOn, :at, :by)
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("conformance", statement.conformance().name())
                .param("assessedOn", statement.assessedOn())
                .param("methodSv", statement.methodSv())
                .param("methodEn", statement.methodEn())
                .param("replyDays", statement.replyDays())
                .param("supervisor", statement.supervisor())
                .param("supervisorUrl", statement.supervisorUrl())
                .param("reviewedOn", statement.reviewedOn())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }
}
