package se.framsteg.flows.matching;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Rows of {@code flows.open_flow} as matching sees them. */
@Component
class OpenFlowRows implements RowMapper<OpenFlow> {
    /** The columns it reads. */
    static final String COLUMNS = """
            o.flow_id, o.turn, o.direction, o.material, o.ewc, o.municipality_code, o.kg_year, o.starts_on, o.ends_on, o.pattern,
            o.quality, o.retention, o.contaminants, o.excluded, o.waste, o.accepts_waste, o.hazardous, o.permitted,
            o.max_distance_km, o.undertaking_id, o.cohorts, o.round_only, o.created_at
            """;

    private final Ground ground;

    OpenFlowRows(Ground ground) {
        this.ground = ground;
    }

    @Override
    public OpenFlow mapRow(ResultSet row, int number) throws SQLException {
        return new OpenFlow(
                row.getObject("flow_id", UUID.class),
                row.getObject("turn", UUID.class),
                row.getString("direction").equals("offer"),
                ground.what(row.getString("material"), row.getString("ewc")),
                ground.scoring().distances().number(row.getString("municipality_code")),
                row.getLong("kg_year"),
                Period.of(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                new Nature(
                        Nature.Rhythm.of(row.getString("pattern")),
                        Nature.Grade.of(row.getString("quality")),
                        Nature.Keeping.of(row.getString("retention"))),
                terms(row),
                new Audience(
                        row.getObject("undertaking_id", UUID.class),
                        set(row.getArray("cohorts"), UUID.class),
                        row.getBoolean("round_only")),
                micros(row.getTimestamp("created_at").toInstant()));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                row.getInt("max_distance_km"),
                set(row.getArray("contaminants"), String.class),
                set(row.getArray("excluded"), String.class),
                row.getBoolean("waste"),
                row.getBoolean("accepts_waste"),
                row.getBoolean("hazardous"),
                row.getBoolean("permitted"));
    }

    private static <T> Set<T> set(Array array, Class<T> type) throws SQLException {
        Object[] values = (Object[]) array.getArray();
        return values.length == 0
                ? Set.of()
                : Arrays.stream(values).map(type::cast).collect(Collectors.toUnmodifiableSet());
    }

    private static long micros(Instant at) {
        return TimeUnit.SECONDS.toMicros(at.getEpochSecond()) + at.getNano() / 1000;
    }
}
