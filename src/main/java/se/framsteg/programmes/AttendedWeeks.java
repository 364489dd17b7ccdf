package se.framsteg.programmes;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.tenancy.RegionId;

/**
 * The weeks that an organisation has attended, as the modules above have noted it. What a workbook says of a part is its
 * own and stays: only parts that were begun here, by being accepted, are written.
 */
@Repository
@Transactional
public class AttendedWeeks {
    private final JdbcClient jdbc;

    AttendedWeeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void note(RegionId region, ProgrammeId programme, UUID organisation, Collection<Integer> weeks) {
        jdbc.sql("""
                update programmes.participation set weeks_attended = :weeks
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                   and status in ('accepted', 'paused')
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .param("weeks", weeks.toArray(Integer[]::new))
                .update();
    }
}
