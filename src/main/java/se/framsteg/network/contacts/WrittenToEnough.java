package se.framsteg.network.contacts;

/** Whoever has this address, or those that one person names, have had letters enough today. */
public class WrittenToEnough extends RuntimeException {}
