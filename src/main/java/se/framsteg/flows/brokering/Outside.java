package se.framsteg.flows.brokering;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.Holders;
import se.framsteg.flows.OutsideHolder;
import se.framsteg.flows.Visibility;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Rows;

/** Organisations outside all programmes that a promoter tells of, with their yes to it: who said it, and when. */
@Repository
@Transactional
public class Outside {
    private final JdbcClient jdbc;
    private final Flows flows;
    private final Holders holders;
    private final Clock clock;

    Outside(JdbcClient jdbc, Flows flows, Holders holders, Clock clock) {
        this.jdbc = jdbc;
        this.flows = flows;
        this.holders = holders;
        this.clock = clock;
    }

    /**
     * Tells of what somebody outside has to spare or needs, and publishes it.
     *
     * @param known who it is, where the promoter has told of them before; else null, and {@code fresh} says it
     * @throws se.framsteg.flows.GivesAway where what is said tells whose it is
     */
    public FlowId enter(
            Promoter by, @Nullable HolderId known, @Nullable OutsideHolder fresh, FlowDraft said, Consent consent) {
        LocalDate today = LocalDate.now(clock);
        Consent.given(consent, today);
        if (known == null) {
            flows.mustNotTell(Objects.requireNonNull(fresh), said);
        }
        HolderId holder = known != null
                ? known
                : holders.enterOutside(by, by.organisations().getFirst(), Objects.requireNonNull(fresh));
        FlowId flow = flows.enterOutside(by, holder, said, Visibility.COUNTY, today.plusDays(Flows.USUAL_DAYS));
        jdbc.sql("""
                insert into flows.consent (region_id, flow_id, who, said_on, noted_by, noted_at)
                values (:region, :flow, :who, :on, :by, :at)
                """)
                .param("region", by.region().value())
                .param("flow", flow.value())
                .param("who", consent.who())
                .param("on", consent.on())
                .param("by", by.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return flow;
    }

    private record Row(UUID flowId, String who, LocalDate saidOn) {}

    /** Who said yes, by flow, of those that the promoter told of. */
    @Transactional(readOnly = true)
    public Map<UUID, Consent> consents(Promoter by, Collection<FlowId> of) {
        return jdbc
                .sql("""
                select c.flow_id, c.who, c.said_on
                  from flows.consent c
                  join flows.flow f on f.region_id = c.region_id and f.id = c.flow_id
                  join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id and h.promoter_id = any(:mine)
                 where c.region_id = :region and c.flow_id = any(:flows)
                """)
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .param("flows", of.stream().map(FlowId::value).toArray(UUID[]::new))
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::flowId, row -> new Consent(row.who(), row.saidOn())));
    }
}
