package se.framsteg.ideas;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An idea can be understood by somebody outside the company, or that has changed: how far it has come, what it is an idea for, or
 * to whom it is new. It carries codes and days only.
 *
 * @param stage {@code described} or {@code tested}
 * @param kind as {@link IdeaField#KIND} has it, as {@code newTo} is as {@link IdeaField#NEW_TO} has it
 * @param by who wrote what made it so
 */
public record IdeaDescribed(
        UUID region, UUID organisation, UUID idea, String stage, String kind, String newTo, LocalDate on, UUID by) {}
