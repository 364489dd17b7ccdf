package se.framsteg.network.contacts;

/** Somebody else has changed the card since it was opened. */
public class ContactWasChanged extends RuntimeException {}
