package se.framsteg.outcomes;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Counts the standings of many organisations at once: those in the temporary table touched_organisation. Of rows that
 * the same transaction has just written the database keeps no statistics, and would loop over all for each; so it is
 * told to sort and hash.
 */
@Repository
class TouchedStandings {
    private final JdbcClient jdbc;

    TouchedStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan() {
        jdbc.sql("""
                set local enable_nestloop = off
                """).update();
        jdbc.sql("""
                analyze touched_organisation
                """).update();
    }

    void planAsUsual() {
        jdbc.sql("""
                set local enable_nestloop = on
                """).update();
    }

    /** Takes away what stands for them; gives its sums. */
    List<TotalRow> remove(RegionId region, ProgrammeId programme) {
        String removed = """
                with removed as (
                delete from outcomes.standing
                 where region_id = :region and programme_id = :programme
                   and organisation_id in (select organisation_id from touched_organisation)
                returning *)
                """;
        return jdbc.sql(removed + Counting.sumsOf("removed"))
                .param("region", region.value())
                .param("programme", programme.value())
                .query(Rows.as(TotalRow.class))
                .list();
    }

    /** Counts them anew from their evidence, to the programme's last day; gives the sums. */
    List<TotalRow> count(RegionId region, Programme programme) {
        String counted = """
                with counted as (
                insert into outcomes.standing
                       (region_id, programme_id, organisation_id, role, indicator, code, detail, municipality_code,
                        size, n)
                select :region, :programme, organisation_id, role, indicator, code, detail, municipality_code, size, n
                  from (%s) as s
                returning *)
                """.formatted(Counting.OF_TOUCHED);
        return jdbc.sql(counted + Counting.sumsOf("counted"))
                .param("region", region.value())
                .param("programme", programme.id().value())
                .param("asOf", programme.endsOn())
                .param("lastDay", programme.endsOn())
                .query(Rows.as(TotalRow.class))
                .list();
    }
}
