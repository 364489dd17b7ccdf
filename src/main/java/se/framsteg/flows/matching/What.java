package se.framsteg.flows.matching;

import org.jspecify.annotations.Nullable;

/**
 * What a flow is of, as it is looked up: its material with what that is a kind of, and its waste code with the groups that is in.
 *
 * @param said the material, as exactly as it is said
 * @param leaf the material with all three parts, such as {@code plastic.pe.film}; null while it is said more loosely
 * @param kind its first two parts
 * @param family its first part
 * @param code six digits
 * @param group the first four of them
 * @param chapter the first two
 * @param lambdaKm over how many kilometres such a thing travels before it is worth a third, from the material's kind
 */
public record What(
        String said,
        @Nullable String leaf,
        @Nullable String kind,
        String family,
        @Nullable String code,
        @Nullable String group,
        @Nullable String chapter,
        int lambdaKm) {
    static What of(String material, String ewc, int lambdaKm) {
        String[] parts = material.split("\\.");
        boolean coded = !ewc.isEmpty();
        return new What(
                material,
                parts.length > 2 ? material : null,
                parts.length > 1 ? parts[0] + "." + parts[1] : null,
                parts[0],
                coded ? ewc : null,
                coded ? ewc.substring(0, 4) : null,
                coded ? ewc.substring(0, 2) : null,
                lambdaKm);
    }
}
