package se.framsteg.plan;

/** Somebody has a part at another company too, so no single one of them says what they are called. */
public class KnownElsewhere extends RuntimeException {}
