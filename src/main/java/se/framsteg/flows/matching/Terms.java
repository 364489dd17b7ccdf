package se.framsteg.flows.matching;

import java.util.Set;

/**
 * What its holder demands and what it brings with it.
 *
 * @param contaminants what it is soiled with, in small letters
 * @param excluded what it must not be soiled with
 * @param waste that an offer is waste
 * @param acceptsWaste that a need may be met with waste
 * @param hazardous that it is hazardous
 * @param permitted that its holder may receive what is hazardous
 */
public record Terms(
        int maxKm,
        Set<String> contaminants,
        Set<String> excluded,
        boolean waste,
        boolean acceptsWaste,
        boolean hazardous,
        boolean permitted) {
    boolean excludes(Terms other) {
        return other.contaminants.stream().anyMatch(excluded::contains);
    }
}
