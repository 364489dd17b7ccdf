package se.framsteg.programmes.coaches;

/** A coach cannot stand in for themselves. */
public class CoachIsThemselves extends RuntimeException {}
