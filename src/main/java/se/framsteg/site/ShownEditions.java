package se.framsteg.site;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.course.editions.ShownToAll;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/** Which of its own editions of the course a region shows to everybody. Choosing keeps what was chosen before. */
@Service
@Transactional
public class ShownEditions implements ShownToAll {
    private final JdbcClient jdbc;
    private final Clock clock;

    ShownEditions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> edition(RegionId region) {
        return jdbc.sql("""
            select case when edition is null then '' else edition || '/' || version end
              from site.shown_edition
             where region_id = :region
             order by chosen_at desc, id desc limit 1
            """)
                .param("region", region.value())
                .query(String.class)
                .optional()
                .filter(key -> !key.isEmpty());
    }

    /** @param edition one of the region's own; null where only the course as it is shall be shown */
    public void choose(Manager by, @Nullable OwnEdition edition) {
        jdbc.sql("""
            insert into site.shown_edition (region_id, id, edition, version, chosen_at, chosen_by)
            values (:region, :id, :edition, :version, :at, :by)
            """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("edition", edition == null ? null : edition.name())
                .param("version", edition == null ? null : edition.version())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .update();
    }
}
