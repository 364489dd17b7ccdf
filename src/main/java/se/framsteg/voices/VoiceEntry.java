package se.framsteg.voices;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question and answer of a voice, as it is entered.
 *
 * @param subject what the answer is known by, so that it can be changed and taken back
 * @param name who speaks, such as a company's name
 * @param position its place among the answers of the voice
 * @param consentedOn when its publication was consented to; null when it was not, or when nobody knows the day
 */
public record VoiceEntry(
        UUID subject,
        UUID organisation,
        String name,
        int position,
        String question,
        String answer,
        @Nullable LocalDate consentedOn) {}
