package se.framsteg.voices.interviews;

import java.util.UUID;
import se.framsteg.shell.Lang;

/** Whom to ask. @param noted whether whoever asks writes it down in a talk; else the person gets a letter and writes */
public record NewInterview(
        UUID programme,
        UUID organisation,
        String name,
        String address,
        SpeakerRole role,
        Lang language,
        boolean noted) {}
