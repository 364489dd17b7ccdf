package se.framsteg.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A voice that anyone may read: every answer of it has consent, and none of it is withdrawn. */
public record PublishedVoice(
        VoiceId id, UUID organisation, String name, LocalDate consentedOn, List<VoiceAnswer> answers) {}
