package se.framsteg.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class RelatedRepository {
    private final JdbcClient jdbc;

    RelatedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of those that were told of before. */
    void put(Applicant by, List<Related> all) {
        jdbc.sql("""
                delete from applications.related where region_id = :region and application_id = :application
                """)
                .param("region", by.region().value())
                .param("application", by.application().value())
                .update();
        for (int place = 0; place < all.size(); place++) {
            put(by, place, all.get(place));
        }
    }

    private void put(Applicant by, int place, Related related) {
        jdbc.sql("""
                insert into applications.related
                       (region_id, application_id, place, name, share_percent, employees, turnover_sek, balance_sek)
                values (:region, :application, :place, :name, :share, :employees, :turnover, :balance)
                """)
                .param("region", by.region().value())
                .param("application", by.application().value())
                .param("place", place)
                .param("name", related.name())
                .param("share", related.sharePercent())
                .param("employees", related.accounts().employees())
                .param("turnover", related.accounts().turnoverSek())
                .param("balance", related.accounts().balanceSek())
                .update();
    }

    List<Related> of(RegionId region, ApplicationId application) {
        return jdbc.sql("""
                select name, share_percent, employees, turnover_sek, balance_sek from applications.related
                 where region_id = :region and application_id = :application order by place
                """)
                .param("region", region.value())
                .param("application", application.value())
                .query(RelatedRepository::related)
                .list();
    }

    /** How many each application of a cohort tells of; one that is not named tells of none. */
    Map<UUID, Integer> counts(Manager by, CohortId cohort) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                select r.application_id, count(*)
                  from applications.related r
                  join applications.application a on a.region_id = r.region_id and a.id = r.application_id
                 where a.region_id = :region and a.cohort_id = :cohort
                 group by r.application_id
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .query((RowCallbackHandler) row -> counts.put(row.getObject(1, UUID.class), row.getInt(2)));
        return counts;
    }

    private static Related related(ResultSet row, int number) throws SQLException {
        return new Related(
                row.getString(1),
                row.getInt(2),
                new Accounts(row.getInt(3), row.getBigDecimal(4), row.getBigDecimal(5)));
    }
}
