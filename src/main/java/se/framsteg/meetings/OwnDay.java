package se.framsteg.meetings;

import java.time.LocalDate;
import java.util.UUID;

/** A day that somebody wants to be reminded of by their calendar. @param version raised when it changes */
public record OwnDay(UUID id, int version, LocalDate on, String title, String about) {}
