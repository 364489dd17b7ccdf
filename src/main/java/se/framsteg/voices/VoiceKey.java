package se.framsteg.voices;

import java.util.UUID;
import se.framsteg.programmes.ProgrammeId;

/** What a voice is known by: who of which organisation spoke, about which programme. */
public record VoiceKey(ProgrammeId programme, UUID organisation, String name) {}
