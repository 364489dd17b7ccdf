package se.framsteg.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Lang;

/**
 * What somebody said in an interview, as they have agreed to have it shown.
 *
 * @param name what they are called in Swedish, as {@code nameEn} is in English
 * @param endsOn the last day it is shown
 * @param facts whether the company's adopted plan is told of beside it
 * @param translated the same answers in the other language; empty where they are in one only
 * @param openData whether anybody may take it as data
 */
public record InterviewedVoice(
        VoiceId id,
        ProgrammeId programme,
        UUID organisation,
        String name,
        String nameEn,
        Lang language,
        LocalDate consentedOn,
        LocalDate endsOn,
        boolean facts,
        boolean openData,
        List<VoiceAnswer> answers,
        List<VoiceAnswer> translated) {
    public InterviewedVoice {
        answers = List.copyOf(answers);
        translated = List.copyOf(translated);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("A voice says something");
        }
        if (!translated.isEmpty() && translated.size() != answers.size()) {
            throw new IllegalArgumentException("All that a voice says is in both languages, or nothing is");
        }
    }
}
