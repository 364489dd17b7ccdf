package se.framsteg.flows.brokering;

import java.util.UUID;

public record MatchId(UUID value) {
    public static MatchId of(String text) {
        return new MatchId(UUID.fromString(text));
    }
}
