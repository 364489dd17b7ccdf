package se.framsteg.plan.adoption;

import java.time.Instant;
import java.util.UUID;

/** What one of those who decide wants to know first. @param answer empty until there is one @param by who asks, by name */
public record BoardQuestion(UUID id, String by, String text, Instant askedAt, String answer) {
    public static final int LONGEST = 1000;
    public static final int LONGEST_ANSWER = 2000;
}
