package se.framsteg.outcomes;

import org.jspecify.annotations.Nullable;

/**
 * An organisation behind the figures and what of it counts. How willingly it would recommend the course is not told
 * here: lists are passed on, and the answer was given for the sum.
 *
 * @param status how it went with its part in the programme; null for a promoter that took no part
 * @param strategy its answer on strategy, by code; null where it gave none or is not among those counted
 */
public record CountedCompany(
        String name,
        String number,
        @Nullable String municipality,
        String role,
        String size,
        @Nullable String status,
        boolean benefited,
        @Nullable String strategy,
        boolean planDrawnUp,
        boolean planAdopted,
        boolean planByOwner,
        long ideas) {}
