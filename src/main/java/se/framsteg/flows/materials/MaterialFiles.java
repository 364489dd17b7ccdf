package se.framsteg.flows.materials;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code content/materials}: a file for each material of level 1, with what is below it. */
final class MaterialFiles {
    static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String FOLDER = "/content/materials/";

    @JsonNaming(KebabCaseStrategy.class)
    record Written(
            String key,
            InBoth name,
            List<String> words,
            @Nullable List<String> ewc,
            @Nullable Integer lambdaKm,
            @Nullable BigDecimal tPerM3,
            @Nullable BigDecimal tPerPiece,
            @Nullable String primary,
            @Nullable String closedLoop,
            @Nullable WrittenUsual usual,
            @Nullable List<Written> kinds) {}

    record WrittenUsual(List<String> rungs, String sv, String en) {}

    private MaterialFiles() {}

    /** @throws tools.jackson.core.JacksonException where a file says something that nobody reads */
    static Written read(String yaml) {
        return YAML.readValue(yaml, Written.class);
    }

    /** A material and all below it, each before its own kinds. */
    static List<Material> materials(Written written) {
        var all = new ArrayList<Material>();
        add(all, written, null);
        return all;
    }

    /** What is usually done, by key of level 2. */
    static Map<String, Usual> usual(Written written) {
        var usual = new LinkedHashMap<String, Usual>();
        for (Written kind : Objects.requireNonNullElse(written.kinds(), List.<Written>of())) {
            if (kind.usual() != null) {
                usual.put(
                        written.key() + "." + kind.key(),
                        new Usual(
                                kind.usual().rungs(),
                                new InBoth(kind.usual().sv(), kind.usual().en())));
            }
        }
        return usual;
    }

    private static void add(List<Material> all, Written written, @Nullable Material above) {
        Material material = new Material(
                above == null ? written.key() : above.key() + "." + written.key(),
                above == null ? 1 : above.level() + 1,
                written.name(),
                List.copyOf(written.words()),
                written.ewc() == null
                        ? List.of()
                        : written.ewc().stream()
                                .map(code -> code.replace(" ", ""))
                                .toList(),
                lambdaKm(written, above),
                weight(written, above),
                factors(written, above));
        all.add(material);
        if (written.kinds() != null) {
            written.kinds().forEach(kind -> add(all, kind, material));
        }
    }

    /** Said at level 1 and 2, and nowhere else. */
    private static int lambdaKm(Written written, @Nullable Material above) {
        boolean said = above == null || above.level() == 1;
        if (said != (written.lambdaKm() != null)) {
            throw new IllegalStateException(written.key() + ": how far it is worth driving is said at level 1 and 2");
        }
        return written.lambdaKm() == null ? Objects.requireNonNull(above).lambdaKm() : written.lambdaKm();
    }

    private static Material.Weight weight(Written written, @Nullable Material above) {
        return new Material.Weight(
                written.tPerM3() != null || above == null
                        ? written.tPerM3()
                        : above.usualWeight().tPerM3(),
                written.tPerPiece() != null || above == null
                        ? written.tPerPiece()
                        : above.usualWeight().tPerPiece());
    }

    /** Two that belong together: whoever names its own new material does not take the recycled one of another. */
    private static Material.FactorIds factors(Written written, @Nullable Material above) {
        Material.FactorIds inherited = above == null ? new Material.FactorIds("", "") : above.factors();
        String primary = written.primary() == null ? inherited.primary() : written.primary();
        String closedLoop = written.closedLoop() != null
                ? written.closedLoop()
                : written.primary() == null ? inherited.closedLoop() : "";
        return new Material.FactorIds(primary, closedLoop);
    }

    static String text(String name) {
        try (InputStream file = MaterialFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + FOLDER + name);
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
