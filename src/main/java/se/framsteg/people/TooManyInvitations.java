package se.framsteg.people;

/** A company has as many invitations that nobody has used yet as it may have at once. */
public class TooManyInvitations extends RuntimeException {}
