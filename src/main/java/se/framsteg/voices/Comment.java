package se.framsteg.voices;

import java.time.LocalDate;
import java.util.UUID;

/** What an organisation wrote beside a survey's questions: for the programme manager only. */
public record Comment(UUID organisation, LocalDate writtenOn, String text) {}
