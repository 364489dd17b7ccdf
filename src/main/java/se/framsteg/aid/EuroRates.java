package se.framsteg.aid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** What a euro costs, as a region's managers have entered it. An earlier rate stays, since aid was reckoned by it. */
@Service
@Transactional
public class EuroRates {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    EuroRates(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    public void enter(Manager by, EuroRate rate) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into aid.euro_rate (region_id, id, sek_per_euro, quoted_on, source, entered_at, entered_by)
                values (:region, :id, :rate, :quotedOn, :source, :at, :by)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("rate", rate.sekPerEuro())
                .param("quotedOn", rate.quotedOn())
                .param("source", rate.source())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .update();
        audit.record(by, "aid.enter-euro-rate", null, id);
    }

    /** The newest rate that may be used on a day; of two for one day the one entered last. */
    @Transactional(readOnly = true)
    public Optional<EuroRate> usable(RegionId region, LocalDate day) {
        return jdbc.sql("""
                select sek_per_euro, quoted_on, source from aid.euro_rate
                 where region_id = :region and quoted_on <= :day
                 order by quoted_on desc, entered_at desc
                 limit 1
                """)
                .param("region", region.value())
                .param("day", day)
                .query(Rows.as(EuroRate.class))
                .optional()
                .filter(rate -> rate.isUsable(day));
    }
}
