package se.framsteg.ideas;

import java.time.LocalDate;
import java.util.UUID;

/** An idea that counted does not any more: it was merged into another, dropped, taken away, or has lost its words. */
public record IdeaWithdrawn(UUID region, UUID organisation, UUID idea, LocalDate on, UUID by) {}
