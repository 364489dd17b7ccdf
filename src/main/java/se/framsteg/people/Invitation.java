package se.framsteg.people;

/** Somebody who has been let in, and the link they begin by: its path, and its whole address. */
public record Invitation(PersonId person, String path, String address) {}
