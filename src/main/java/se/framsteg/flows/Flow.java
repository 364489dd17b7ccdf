package se.framsteg.flows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to spare or needs. A draft, published for a time, perhaps paused, then closed. Its holder's alone until it is
 * published on purpose; taken back, it is a draft again.
 *
 * @param version raised with each change, so that two who save at once are told
 * @param expiresOn the last day that it is published; null while it has never been
 */
public record Flow(
        FlowId id,
        HolderId holder,
        int version,
        FlowDraft said,
        Visibility visibility,
        State state,
        @Nullable LocalDate expiresOn,
        Instant changedAt,
        Instant createdAt) {
    public Flow {
        if (state == State.PUBLISHED && (visibility == Visibility.PRIVATE || expiresOn == null)) {
            throw new IllegalArgumentException("What is published is so to somebody, and until a day");
        }
    }

    public enum State {
        DRAFT,
        PUBLISHED,
        PAUSED,
        CLOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    static Flow drafted(FlowId id, HolderId holder, FlowDraft said, Instant now) {
        return new Flow(id, holder, 1, said, Visibility.PRIVATE, State.DRAFT, null, now, now);
    }

    Flow say(FlowDraft other, Instant now) {
        return new Flow(id, holder, version + 1, other, visibility, state, expiresOn, now, createdAt);
    }

    Flow publish(Visibility to, LocalDate until, Instant now) {
        return new Flow(id, holder, version + 1, said, to, State.PUBLISHED, until, now, createdAt);
    }

    Flow become(State other, Instant now) {
        Visibility still = other == State.DRAFT ? Visibility.PRIVATE : visibility;
        LocalDate last = other == State.DRAFT ? null : expiresOn;
        return new Flow(id, holder, version + 1, said, still, other, last, now, createdAt);
    }
}
