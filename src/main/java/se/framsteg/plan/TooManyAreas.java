package se.framsteg.plan;

/** The company has as many areas as it may, {@link Areas#MOST}. */
public class TooManyAreas extends RuntimeException {}
