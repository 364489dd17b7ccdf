package se.framsteg.ideas;

/** An idea has as many trials as one page can show, {@link Trials#MOST}. */
public class TooManyTrials extends RuntimeException {}
