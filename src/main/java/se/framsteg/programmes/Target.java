package se.framsteg.programmes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What a programme aims at by one indicator, from the moment it was set until another was; who set it, and why. */
public record Target(
        UUID id, String indicator, BigDecimal value, String reason, Instant setAt, UUID setBy, boolean inForce) {}
