package se.framsteg.plan.followup;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.plan.ActionId;
import se.framsteg.shell.Rows;

/** What a company says that its actions gave, a year at a time. */
@Repository
@Transactional
public class Gains {
    /** So many years of all actions together. */
    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Gains(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    private record Row(
            UUID actionId,
            int year,
            @Nullable BigDecimal co2eT,
            @Nullable BigDecimal materialT,
            @Nullable BigDecimal savingSek,
            String method,
            String confidence,
            String by,
            Instant at) {
        Gain gain() {
            return new Gain(new ActionId(actionId), year, co2eT, materialT, savingSek, method, confidence, by, at);
        }
    }

    /** The newest year first. */
    @Transactional(readOnly = true)
    public List<Gain> of(Member by) {
        return jdbc
                .sql("""
                select g.action_id, g.year, g.co2e_t, g.material_t, g.saving_sek, g.method, g.confidence, p.name as by, g.said_at as at
                  from plan.gain g
                  join people.pub_person p on p.id = g.person_id
                 where g.region_id = :region and g.organisation_id = :organisation
                 order by g.year desc, g.action_id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::gain)
                .toList();
    }

    /** In the place of what was said of the same year; one without figures takes that away. */
    public void say(Member by, Gain gain) {
        if (gain.hasFigures()) {
            keep(by, gain);
        } else {
            jdbc.sql("""
                    delete from plan.gain
                     where region_id = :region and organisation_id = :organisation and action_id = :action and year = :year
                    """)
                    .param("region", by.region().value())
                    .param("organisation", by.organisation())
                    .param("action", gain.action().value())
                    .param("year", gain.year())
                    .update();
        }
        audit.record(
                by.region(),
                by.person(),
                "plan.say-gain",
                by.organisation(),
                gain.action().value());
    }

    private void keep(Member by, Gain gain) {
        jdbc.sql("""
                insert into plan.gain (region_id, organisation_id, action_id, year, co2e_t, material_t, saving_sek, method,
                       confidence, person_id, said_at)
                values (:region, :organisation, :action, :year, :co2e, :material, :saving, :method, :confidence, :by, :at)
                on conflict (region_id, action_id, year) do update
                   set co2e_t = excluded.co2e_t, material_t = excluded.material_t, saving_sek = excluded.saving_sek,
                       method = excluded.method, confidence = excluded.confidence, person_id = excluded.person_id,
                       said_at = excluded.said_at
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("action", gain.action().value())
                .param("year", gain.year())
                .param("co2e", gain.co2eT(), Types.NUMERIC)
                .param("material", gain.materialT(), Types.NUMERIC)
                .param("saving", gain.savingSek(), Types.NUMERIC)
                .param("method", gain.method())
                .param("confidence", gain.confidence())
                .param("by", by.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
