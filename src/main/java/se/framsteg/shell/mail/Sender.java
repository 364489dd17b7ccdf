package se.framsteg.shell.mail;

/** Who a letter is from: a person with a name, and the address where an answer reaches them. */
public record Sender(String name, String replyTo) {}
