package se.framsteg.flows.materials;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;

/**
 * A material as flows name it. What a level does not say of itself it has from the level above.
 *
 * @param key up to three dotted parts, as in {@code flows.flow}
 * @param level 1 to 3
 * @param words what people search by, in either language
 * @param wasteCodes beginnings of waste codes, two, four or six digits; its own, none from above
 * @param lambdaKm how far it is worth driving: the nearness of a match falls by e in so many kilometres (domain 7.3)
 * @param usualWeight what it usually weighs, so that other units can be counted as tonnes
 * @param factors emission factors of new and of recycled material
 */
public record Material(
        String key,
        int level,
        InBoth name,
        List<String> words,
        List<String> wasteCodes,
        int lambdaKm,
        Weight usualWeight,
        FactorIds factors) {
    /** Tonnes; null where no usual weight is known. */
    public record Weight(
            @Nullable BigDecimal tPerM3, @Nullable BigDecimal tPerPiece) {}

    /** Ids in {@code content/emission-factors}, kg CO2e a tonne; empty where there is none. */
    public record FactorIds(String primary, String closedLoop) {}

    /** The key of the level above; empty at level 1. */
    public String parent() {
        return level == 1 ? "" : key.substring(0, key.lastIndexOf('.'));
    }

    /** Whether it is this material or one below it. */
    public boolean isWithin(String other) {
        return key.equals(other) || key.startsWith(other + ".");
    }
}
