package se.framsteg.flows.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Published flows of all kinds in the database, each of a holder outside that one promoter has told of. */
final class ManyFlows {
    private final JdbcClient jdbc;
    private final UUID region;
    private final UUID promoter;
    private final UUID person;

    ManyFlows(JdbcClient jdbc, UUID region, UUID promoter, UUID person) {
        this.jdbc = jdbc;
        this.region = region;
        this.promoter = promoter;
        this.person = person;
    }

    void enter(List<OpenFlow> flows, Random random) {
        flows.forEach(flow -> enter(flow, random));
    }

    private void enter(OpenFlow flow, Random random) {
        UUID holder = UUID.randomUUID();
        String place = Made.DISTANCES.code(flow.place());
        jdbc.sql("""
                insert into flows.holder (region_id, id, name, municipality_code, promoter_id, undertaking_id, cohorts, created_at)
                values (:region, :id, 'Någon', :place, :promoter, :undertaking, :cohorts, now())
                """)
                .param("region", region)
                .param("id", holder)
                .param("place", place)
                .param("promoter", promoter)
                .param("undertaking", flow.audience().undertaking())
                .param("cohorts", flow.audience().cohorts().toArray(UUID[]::new))
                .update();
        LocalDate from = LocalDate.ofEpochDay(flow.period().from());
        jdbc.sql("""
                insert into flows.flow (region_id, id, holder_id, direction, title, material, ewc, hazardous, legal_status,
                       tonnes_year, starts_on, ends_on, pattern, quality, contaminants, excluded, accepts_waste, has_permit,
                       municipality_code, max_distance_km, retention, visibility, state, expires_on, version, changed_by,
                       changed_at, created_at)
                values (:region, :id, :holder, :direction, 'Något', :material, :ewc, :hazardous, :legal,
                       :tonnes, :from, :to, :pattern, :quality, :contaminants, :excluded, :waste, :permit,
                       :place, :km, :rung, :visibility, 'published', '2099-12-31', 1, :person, now(), :created)
                """)
                .param("region", region)
                .param("id", flow.id())
                .param("holder", holder)
                .param("direction", flow.offer() ? "offer" : "need")
                .param("material", material(flow.what()))
                .param("ewc", flow.what().code() == null ? "" : flow.what().code())
                .param("hazardous", flow.terms().hazardous())
                .param("legal", flow.offer() && flow.terms().waste() ? "waste" : "product")
                .param(
                        "tonnes",
                        flow.kg() == 0 ? null : java.math.BigDecimal.valueOf(flow.kg(), 3),
                        java.sql.Types.NUMERIC)
                .param("from", from)
                .param(
                        "to",
                        flow.period().isOpen()
                                ? null
                                : LocalDate.ofEpochDay(flow.period().to()),
                        java.sql.Types.DATE)
                .param(
                        "pattern",
                        any(
                                random,
                                switch (flow.nature().rhythm()) {
                                    case STEADY -> List.of("continuous", "regular");
                                    case FITFUL -> List.of("seasonal", "irregular");
                                    case ONCE -> List.of("once");
                                }))
                .param(
                        "quality",
                        switch (flow.nature().grade()) {
                            case CLEAN -> "a_clean";
                            case SORTED -> "b_sorted";
                            case MIXED -> "c_mixed";
                            case UNKNOWN -> "unknown";
                        })
                .param("contaminants", upper(flow.terms().contaminants()))
                .param("excluded", flow.terms().excluded().toArray(String[]::new))
                .param("waste", flow.terms().acceptsWaste())
                .param("permit", flow.terms().permitted())
                .param("place", place)
                .param("km", flow.terms().maxKm())
                .param(
                        "rung",
                        switch (flow.nature().keeping()) {
                            case REUSED -> "r4";
                            case REMADE -> "r6";
                            case RECYCLED -> "r8";
                            case BURNED -> "r9";
                            case UNKNOWN -> "";
                        })
                .param("visibility", flow.audience().roundOnly() ? "cohort" : any(random, List.of("county", "public")))
                .param("person", person)
                .param(
                        "created",
                        java.sql.Timestamp.from(
                                Instant.parse("2026-11-01T08:00:00Z").plus(flow.created(), ChronoUnit.MINUTES)))
                .update();
    }

    private static String material(What what) {
        return what.leaf() != null ? what.leaf() : what.kind() != null ? what.kind() : what.family();
    }

    private static String[] upper(java.util.Set<String> words) {
        return words.stream()
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .toArray(String[]::new);
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
