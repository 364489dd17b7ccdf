package se.framsteg.flows.offers;

import java.util.Locale;
import java.util.UUID;

/** A file of a flow. @param name as its company calls it; others never see that */
public record FlowFile(UUID id, Kind kind, String name) {
    public enum Kind {
        PHOTO,
        SPECIFICATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
