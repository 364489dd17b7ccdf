package se.framsteg.people;

/** The company would have no lead left. */
public class LastLead extends RuntimeException {}
