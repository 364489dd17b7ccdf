package se.framsteg.aid;

import java.util.UUID;

/** The aid of one company by one programme. */
public record AidId(UUID value) {}
