package se.framsteg.outcomes;

import java.time.Instant;
import java.time.LocalDate;

/** When and by whom figures were published, and of which day they are. */
public record PublicationSummary(PublicationId id, Instant publishedAt, String publishedBy, LocalDate asOf) {}
