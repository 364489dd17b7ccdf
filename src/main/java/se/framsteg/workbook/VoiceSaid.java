package se.framsteg.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question and its answer in a voice; laid aside as JSON until it is entered. */
record VoiceSaid(
        int position,
        String voice,
        String question,
        String answer,
        boolean consent,
        @Nullable LocalDate consentedOn) {}
