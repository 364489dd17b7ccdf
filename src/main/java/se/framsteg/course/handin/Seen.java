package se.framsteg.course.handin;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That work has been seen at a meeting, which counts as approved.
 *
 * @param heldOn the day of the meeting
 * @param by what whoever noted it is called, as {@code at} is when
 */
public record Seen(LocalDate heldOn, String by, Instant at) {}
