package se.framsteg.footprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.framsteg.shell.InBoth;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a version of the emission factors: {@code 2025.csv} holds the factors, {@code 2025.yaml} what belongs together. */
final class FactorFiles {
    private static final String FOLDER = "/content/emission-factors/";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @JsonNaming(KebabCaseStrategy.class)
    private record Written(
            Map<String, String> with,
            Map<String, String> market,
            Set<String> ownValue,
            Map<String, List<String>> fuels,
            Set<String> biogenic,
            Map<String, BigDecimal> biogenicKg,
            Set<String> burnt,
            Set<String> hidden,
            Map<String, InBoth> names,
            List<Usual> usual) {}

    private FactorFiles() {}

    static Factors read(String version) {
        Written written = YAML.readValue(text(version + ".yaml"), Written.class);
        var together = new Factors.Together(
                written.with(),
                written.market(),
                written.ownValue(),
                written.fuels(),
                written.biogenic(),
                written.biogenicKg(),
                written.burnt(),
                written.hidden(),
                written.names());
        return new Factors(version, factors(text(version + ".csv")), together, List.copyOf(written.usual()));
    }

    /** What people type, by id of a factor or by category. */
    static Map<String, List<String>> words() {
        return YAML.readValue(
                text("words.yaml"),
                YAML.getTypeFactory()
                        .constructMapType(
                                LinkedHashMap.class,
                                YAML.constructType(String.class),
                                YAML.getTypeFactory().constructCollectionType(List.class, String.class)));
    }

    /** @throws IllegalStateException where a row cannot be understood, or an id stands twice */
    static Map<String, Factor> factors(String csv) {
        List<List<String>> rows = cells(csv);
        List<String> heads = rows.getFirst();
        var factors = new LinkedHashMap<String, Factor>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != heads.size()) {
                throw new IllegalStateException("%d cells, not %d: %s".formatted(row.size(), heads.size(), row));
            }
            var cells = new LinkedHashMap<String, String>();
            heads.forEach(head -> cells.put(head, row.get(cells.size())));
            Factor factor = factor(head -> cells.getOrDefault(head, ""));
            if (factors.put(factor.id(), factor) != null) {
                throw new IllegalStateException(factor.id() + " stands twice");
            }
        }
        return Collections.unmodifiableMap(factors);
    }

    private static Factor factor(UnaryOperator<String> cell) {
        String id = cell.apply("id");
        try {
            return new Factor(
                    id,
                    new InBoth(cell.apply("activity_sv"), cell.apply("activity_en")),
                    Scope.of(cell.apply("scope")),
                    cell.apply("category"),
                    Unit.of(cell.apply("unit")),
                    new BigDecimal(cell.apply("kgco2e_per_unit")),
                    cell.apply("year"),
                    cell.apply("source"),
                    cell.apply("note"),
                    cell.apply("verified"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("%s: %s".formatted(id, e.getMessage()), e);
        }
    }

    /** Cells with commas between, quoted where they hold one (RFC 4180), one row a line. */
    private static List<List<String>> cells(String csv) {
        var rows = new ArrayList<List<String>>();
        for (String line : csv.lines().filter(each -> !each.isBlank()).toList()) {
            var row = new ArrayList<String>();
            var cell = new StringBuilder();
            boolean quoted = false;
            for (int at = 0; at < line.length(); at++) {
                char letter = line.charAt(at);
                if (letter == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else if (letter == '"') {
                    quoted = !quoted;
                } else if (letter == ',' && !quoted) {
                    row.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(letter);
                }
            }
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    private static String text(String name) {
        try (InputStream file = FactorFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + FOLDER + name);
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
