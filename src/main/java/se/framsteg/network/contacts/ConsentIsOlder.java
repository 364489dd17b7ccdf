package se.framsteg.network.contacts;

/** Somebody else is named, or reached otherwise, than when it was agreed to that this is shown. */
public class ConsentIsOlder extends RuntimeException {}
