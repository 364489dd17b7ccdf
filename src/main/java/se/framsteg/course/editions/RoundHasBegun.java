package se.framsteg.course.editions;

/** Another edition cannot be chosen for a round that goes on, or that companies already work in. */
public final class RoundHasBegun extends RuntimeException {}
