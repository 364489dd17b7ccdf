package se.framsteg.voices;

import java.time.LocalDate;
import java.util.UUID;

/** What an organisation wrote beside a survey's questions; the later replaces the earlier. */
public record CommentEntry(UUID organisation, LocalDate writtenOn, String text) {}
