package se.framsteg.network.contacts;

/** Whoever has this mail address has asked not to be among the contacts. */
public class AddressWishedAway extends RuntimeException {}
