package se.framsteg.surveys;

/** Something is still to be said before a sheet can be sent, if only that one does not know. */
public class NotAllAnswered extends RuntimeException {}
