package se.framsteg.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A voice as the programme manager sees it: published or not, and why not. @param interview whether it comes from an interview, where it is also taken back */
public record Voice(
        VoiceId id,
        UUID organisation,
        String name,
        List<VoiceAnswer> answers,
        boolean published,
        @Nullable LocalDate withdrawnOn,
        boolean interview) {}
