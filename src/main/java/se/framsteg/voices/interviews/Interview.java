package se.framsteg.voices.interviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;

/**
 * Somebody of a company is asked to tell, and does so in their own time or in a talk. Nothing of it is shown before they
 * have seen how it will look and said yes, and nothing after they have taken it back.
 *
 * @param noted whether whoever asked writes it down for them
 * @param untilOn the last day that their link opens something to write, or that the voice is shown
 */
public record Interview(
        InterviewId id,
        UUID programme,
        UUID organisation,
        String company,
        PersonId person,
        String name,
        PersonId askedBy,
        String asker,
        Instant askedAt,
        boolean noted,
        SpeakerRole role,
        Lang language,
        State state,
        int seq,
        LocalDate untilOn,
        @Nullable Instant saidAt,
        @Nullable Instant publishedAt,
        boolean example) {}
