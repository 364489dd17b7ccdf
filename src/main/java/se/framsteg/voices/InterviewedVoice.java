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
        List<VoiceAnswer> answers) {
    public InterviewedVoice {
        answers = List.copyOf(answers);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("A voice says something");
        }
    }
}
