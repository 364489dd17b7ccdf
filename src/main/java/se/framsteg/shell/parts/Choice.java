package se.framsteg.shell.parts;

/** One of the answers a field offers: what is sent and what is read. */
public record Choice(String value, String text) {}
