package se.framsteg.shell.mail;

/** How many letters of the outbox are in this state: WAITING, SENT, KEPT, GIVEN_UP, WITHHELD. */
public record OutboxCount(String state, long letters) {}
