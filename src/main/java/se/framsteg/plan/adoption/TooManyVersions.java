package se.framsteg.plan.adoption;

/** So many versions have been made today that no more are. */
public class TooManyVersions extends RuntimeException {}
