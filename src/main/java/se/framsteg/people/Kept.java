package se.framsteg.people;

import java.time.LocalDate;

/** Something with a person's name that must be kept: why, by the key of a text, and the first day it need not be any more. */
public record Kept(String textKey, LocalDate until) {}
