package se.framsteg.people;

/** A company has as many invitations that nobody has used yet as it may at once, or somebody lets in too many in a day. */
public class TooManyInvitations extends RuntimeException {}
