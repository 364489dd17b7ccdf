package se.framsteg.people;

/** The address is for its person to change: letters reach it, or they belong where the asker has nothing to say. */
public class AddressIsTheirs extends RuntimeException {}
