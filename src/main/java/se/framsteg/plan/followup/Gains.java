package se.framsteg.plan.followup;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.plan.ActionId;
import se.framsteg.shell.Rows;

/** What a company says that its actions gave, a year at a time. What it says anew stands in the place of what it said, which is kept. */
@Repository
@Transactional
public class Gains {
    /** So many years of all actions together. */
    private static final int MOST = 2000;

    /** So much of what stood before of one action is read. */
    private static final int MOST_EARLIER = 50;

    private static final String SAID = """
            select g.id, g.action_id, g.year, g.co2e_t, g.material_t, g.saving_sek, g.method, g.confidence, p.name as by,
                   g.said_at as at
              from plan.gain g
              join people.pub_person p on p.id = g.person_id
             where g.region_id = :region and g.organisation_id = :organisation
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Gains(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    private record Row(
            UUID id,
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
            return new Gain(id, new ActionId(actionId), year, co2eT, materialT, savingSek, method, confidence, by, at);
        }
    }

    /** The newest year first. */
    @Transactional(readOnly = true)
    public List<Gain> of(Member by) {
        return jdbc
                .sql(SAID + " and g.replaced_at is null order by g.year desc, g.action_id limit :most")
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::gain)
                .toList();
    }

    /** What was said of an action and stands no more, the last first. */
    @Transactional(readOnly = true)
    public List<Gain> earlier(Member by, ActionId action) {
        return jdbc
                .sql(
                        SAID
                                + " and g.action_id = :action and g.replaced_at is not null order by g.replaced_at desc, g.id limit :most")
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("action", action.value())
                .param("most", MOST_EARLIER)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::gain)
                .toList();
    }

    /**
     * In the place of what was said of the same year; one without figures takes that away.
     *
     * @param seen what they saw when they wrote; null for nothing
     * @throws GainWasChanged where another word of that year stands than they saw
     */
    public void say(Member by, Gain gain, @Nullable UUID seen) {
        replace(by, gain, seen);
        stands(by, gain).ifPresent(other -> {
            throw new GainWasChanged(other);
        });
        if (gain.hasFigures() && !keep(by, gain)) {
            throw new GainWasChanged(stands(by, gain).orElseThrow());
        }
        audit.record(
                by.region(),
                by.person(),
                "plan.say-gain",
                by.organisation(),
                gain.action().value());
    }

    private void replace(Member by, Gain gain, @Nullable UUID seen) {
        jdbc.sql("""
                update plan.gain set replaced_at = :at
                 where region_id = :region and organisation_id = :organisation and action_id = :action and year = :year
                   and id = cast(:seen as uuid) and replaced_at is null
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("action", gain.action().value())
                .param("year", gain.year())
                .param("seen", seen, Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<UUID> stands(Member by, Gain gain) {
        return jdbc.sql("""
                select id from plan.gain
                 where region_id = :region and organisation_id = :organisation and action_id = :action and year = :year
                   and replaced_at is null
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("action", gain.action().value())
                .param("year", gain.year())
                .query(UUID.class)
                .optional();
    }

    /** False where somebody else has just said something of that year. */
    private boolean keep(Member by, Gain gain) {
        return jdbc.sql("""
                insert into plan.gain (region_id, id, organisation_id, action_id, year, co2e_t, material_t, saving_sek, method,
                       confidence, person_id, said_at)
                values (:region, :id, :organisation, :action, :year, :co2e, :material, :saving, :method, :confidence, :by, :at)
                on conflict (region_id, action_id, year) where replaced_at is null do nothing
                """)
                        .param("region", by.region().value())
                        .param("id", gain.id())
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
                        .update()
                == 1;
    }
}
