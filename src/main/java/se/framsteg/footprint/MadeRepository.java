package se.framsteg.footprint;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.handin.WorkApproved;

/** What approved climate accounts came to. */
@Repository
class MadeRepository {
    private final JdbcClient jdbc;

    MadeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not there before. */
    boolean insert(WorkApproved approved, UUID programme, int year, HandedIn accounts) {
        HandedIn.Sums sums = accounts.sums();
        return jdbc.sql("""
                insert into footprint.made (region_id, hand_in_id, organisation_id, programme_id, year, boundary, factors,
                       one_kg, two_location_kg, two_market_kg, three_kg, life_cycle_kg, biogenic_kg, share_estimated, approved_at)
                values (:region, :handIn, :organisation, :programme, :year, :boundary, :factors,
                       :one, :twoLocation, :twoMarket, :three, :lifeCycle, :biogenic, :estimated, :at)
                on conflict (region_id, hand_in_id) do nothing
                """)
                        .param("region", approved.regionId())
                        .param("handIn", approved.handInId())
                        .param("organisation", approved.organisationId())
                        .param("programme", programme)
                        .param("year", year)
                        .param("boundary", accounts.typed(Baseline.BOUNDARY))
                        .param("factors", accounts.factors())
                        .param("one", sums.one())
                        .param("twoLocation", sums.twoLocation())
                        .param("twoMarket", sums.twoMarket())
                        .param("three", sums.three())
                        .param("lifeCycle", sums.lifeCycle())
                        .param("biogenic", sums.biogenic())
                        .param("estimated", sums.estimated())
                        .param("at", Timestamp.from(approved.at()))
                        .update()
                == 1;
    }
}
