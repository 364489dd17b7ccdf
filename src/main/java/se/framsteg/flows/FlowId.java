package se.framsteg.flows;

import java.util.UUID;

public record FlowId(UUID value) {
    public static FlowId of(String text) {
        return new FlowId(UUID.fromString(text));
    }
}
