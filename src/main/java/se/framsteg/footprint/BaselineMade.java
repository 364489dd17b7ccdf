package se.framsteg.footprint;

import java.time.Instant;
import java.util.UUID;

/**
 * A company has climate accounts that its coach has approved; what they came to then is kept in {@code footprint.pub_baseline}.
 * Told within the transaction that approves them, once for each hand-in.
 *
 * @param year that they are of
 * @param factors the version of the factors that they were counted with
 */
public record BaselineMade(
        UUID region, UUID programme, UUID organisation, UUID handIn, int year, String factors, Instant at) {}
