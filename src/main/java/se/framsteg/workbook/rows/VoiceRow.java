package se.framsteg.workbook.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;

/** One question and answer of an interview, and whether the one who answers lets it be published. */
public record VoiceRow(
        RowPlace at,
        OrganisationNumber who,
        String voice,
        String question,
        String answer,
        boolean consent,
        @Nullable LocalDate consentedOn) {

    VoiceRow withoutConsent() {
        return new VoiceRow(at, who, voice, question, answer, false, null);
    }
}
