package se.framsteg.people;

/** Nobody is signed in, or the session has ended. Asked again after sign-in the same thing may well be allowed. */
public class NotSignedIn extends RuntimeException {}
