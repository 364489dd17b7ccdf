package se.framsteg.ideas;

/** A company has as many ideas as it can keep, {@link Ideas#MOST}. */
public class TooManyIdeas extends RuntimeException {}
