package se.framsteg.shell.mail;

import se.framsteg.shell.Lang;

/** Who a letter is to, and the language they read. */
public record Recipient(String name, String address, Lang lang) {}
