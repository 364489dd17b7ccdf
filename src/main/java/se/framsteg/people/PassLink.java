package se.framsteg.people;

import java.util.UUID;

/** A pass just issued, and its link: its path, and its whole address. */
public record PassLink(UUID pass, String path, String address) {}
