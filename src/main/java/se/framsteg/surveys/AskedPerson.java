package se.framsteg.surveys;

import java.time.Instant;
import java.util.UUID;

/** Somebody who has a link of their own to answer by. @param askedAt the last time they were sent one */
public record AskedPerson(UUID personId, String name, Instant askedAt) {}
