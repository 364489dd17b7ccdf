package se.framsteg.voices.interviews;

import java.util.UUID;

/** A company that somebody may be asked of, in one of its programmes. */
public record Followed(UUID programmeId, UUID organisationId, String programme, String company) {
    public String code() {
        return programmeId + "." + organisationId;
    }
}
