package se.framsteg.programmes.closing;

/** Something that must be done before the programme is closed is not done. */
public class NotYetClosed extends RuntimeException {}
