package se.framsteg.shell.parts;

/** One step on the way back: what the page above is called and its path. */
public record Crumb(String text, String path) {}
