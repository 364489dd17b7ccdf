package se.framsteg.people;

/** The region would have no manager left. */
public class LastManager extends RuntimeException {}
