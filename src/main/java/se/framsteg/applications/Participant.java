package se.framsteg.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to take part for an organisation; the one in the first place is written to.
 *
 * @param phone as one may call it; empty where none was given
 * @param person who it is among those we know, once the application is accepted
 */
public record Participant(
        UUID application,
        int place,
        String name,
        String address,
        String phone,
        @Nullable UUID person) {}
