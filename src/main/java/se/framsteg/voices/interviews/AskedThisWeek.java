package se.framsteg.voices.interviews;

/** The company has been asked for something by mail in the last week, and is not asked again so soon. */
public class AskedThisWeek extends RuntimeException {}
