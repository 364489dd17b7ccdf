package se.framsteg.flows.brokering;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Side;

/**
 * How far a match has come. Anonymous until both sides have said yes; then known to each other: they talk, try, agree and
 * deliver, and may leave out what they do not need. It ends well, or fails with a reason, and is then never moved again.
 */
public sealed interface Stage {
    /** As it is kept. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    default String textKey() {
        return "flows.brokering.stage." + code();
    }

    default boolean isOpen() {
        return this instanceof Open;
    }

    /** Something may still come of it. */
    sealed interface Open extends Stage {
        default Failed fail(Reason why) {
            return new Failed(why);
        }
    }

    /** Neither side knows who the other is. */
    sealed interface Anonymous extends Open {
        Open yes(Side from);

        /** Those who have not said yes. */
        List<Side> silent();
    }

    record Suggested() implements Anonymous {
        @Override
        public Interest yes(Side from) {
            return new Interest(from);
        }

        @Override
        public List<Side> silent() {
            return List.of(Side.values());
        }
    }

    /** One side has said yes. */
    record Interest(Side of) implements Anonymous {
        @Override
        public Open yes(Side from) {
            return from == of ? this : new Mutual();
        }

        @Override
        public List<Side> silent() {
            return List.of(of.other());
        }
    }

    /** Both sides know who the other is. What comes later never goes back to what comes before. */
    sealed interface Known extends Open {
        /** How far it has come among these. */
        int order();

        default Known atLeast(Known other) {
            return other.order() > order() ? other : this;
        }

        /** Whether it is agreed what is delivered, so that deliveries can be told. */
        default boolean isAgreed() {
            return order() >= new Agreed().order();
        }
    }

    record Mutual() implements Known {
        @Override
        public int order() {
            return 0;
        }
    }

    record Dialogue() implements Known {
        @Override
        public int order() {
            return 1;
        }
    }

    record Trial() implements Known {
        @Override
        public int order() {
            return 2;
        }
    }

    record Agreed() implements Known {
        @Override
        public int order() {
            return 3;
        }
    }

    record Delivering() implements Known {
        @Override
        public int order() {
            return 4;
        }
    }

    record Ended() implements Stage {}

    record Failed(Reason why) implements Stage {}

    static Stage of(String code, @Nullable String interestOf, @Nullable String reason) {
        return switch (code) {
            case "suggested" -> new Suggested();
            case "interest" -> new Interest(Side.of(String.valueOf(interestOf)));
            case "mutual" -> new Mutual();
            case "dialogue" -> new Dialogue();
            case "trial" -> new Trial();
            case "agreed" -> new Agreed();
            case "delivering" -> new Delivering();
            case "ended" -> new Ended();
            case "failed" -> new Failed(Reason.of(String.valueOf(reason)));
            default -> throw new IllegalArgumentException("No stage of a match: " + code);
        };
    }
}
