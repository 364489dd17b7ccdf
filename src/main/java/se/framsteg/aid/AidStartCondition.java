package se.framsteg.aid;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.StartCondition;
import se.framsteg.shell.tenancy.RegionId;

/** No aid check, no start: nobody starts before their aid is granted, unless the programme gives no individual aid. */
@Repository
@Transactional(readOnly = true)
class AidStartCondition implements StartCondition {
    private final JdbcClient jdbc;
    private final AidSettings settings;

    AidStartCondition(JdbcClient jdbc, AidSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public Map<UUID, Hindrance> against(RegionId region, ProgrammeId programme, Collection<UUID> organisations) {
        Granter granter = settings.of(region, programme).granter();
        var hindrances = new HashMap<UUID, Hindrance>();
        if (granter == Granter.NONE) {
            return hindrances;
        }
        Map<UUID, String> states = states(region, programme, organisations);
        for (UUID organisation : organisations) {
            String key = granter == Granter.UNDECIDED ? "aid.start.undecided" : key(states.get(organisation));
            if (!key.isEmpty()) {
                hindrances.put(organisation, new Hindrance(key, List.of()));
            }
        }
        return hindrances;
    }

    private Map<UUID, String> states(RegionId region, ProgrammeId programme, Collection<UUID> organisations) {
        var states = new HashMap<UUID, String>();
        jdbc.sql("""
                select organisation_id, state from aid.record
                 where region_id = :region and programme_id = :programme and organisation_id = any(:organisations)
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> states.put(row.getObject(1, UUID.class), row.getString(2)));
        return states;
    }

    /** The reason in a state; empty where there is none. */
    private static String key(@Nullable String state) {
        return switch (state) {
            case null -> "aid.start.not-asked";
            case "REQUESTED" -> "aid.start.not-declared";
            case "DECLARED" -> "aid.start.not-checked";
            case "CHECKED_OK" -> "aid.start.not-granted";
            case "OVER_CEILING" -> "aid.start.over-ceiling";
            case "SENT" -> "aid.start.with-funder";
            case "REFUSED" -> "aid.start.refused";
            case "TAKEN_BACK" -> "aid.start.taken-back";
            default -> "";
        };
    }
}
