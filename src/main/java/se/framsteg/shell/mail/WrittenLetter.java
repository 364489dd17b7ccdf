package se.framsteg.shell.mail;

/** A letter as it is read: what it says, in plain text and in HTML. */
public record WrittenLetter(String subject, String text, String html) {}
