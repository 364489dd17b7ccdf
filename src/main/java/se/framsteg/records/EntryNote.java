package se.framsteg.records;

import java.time.Instant;

/** What somebody noted of a public record, as it then stood. */
public record EntryNote(String caseNumber, Mark mark, String ground, Instant notedAt, String notedBy) {}
