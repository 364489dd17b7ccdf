package se.framsteg.flows.matching;

/** When a flow comes, how clean it is, and how much of its worth is kept. */
public record Nature(Rhythm rhythm, Grade grade, Keeping keeping) {
    /** How it comes: all the time or at set times, now and then, or only once. */
    public enum Rhythm {
        STEADY,
        FITFUL,
        ONCE;

        static Rhythm of(String pattern) {
            return switch (pattern) {
                case "continuous", "regular" -> STEADY;
                case "seasonal", "irregular" -> FITFUL;
                default -> ONCE;
            };
        }

        double with(Rhythm other) {
            if (this == ONCE || other == ONCE) {
                return this == other ? 1 : 0.5;
            }
            return this == STEADY && other == STEADY ? 1 : 0.6;
        }
    }

    /** How clean: the later, the cleaner. */
    public enum Grade {
        UNKNOWN,
        MIXED,
        SORTED,
        CLEAN;

        static Grade of(String quality) {
            return switch (quality) {
                case "a_clean" -> CLEAN;
                case "b_sorted" -> SORTED;
                case "c_mixed" -> MIXED;
                default -> UNKNOWN;
            };
        }

        /** What an offer of this grade is worth to who needs another. */
        double forNeed(Grade needed) {
            if (this == UNKNOWN || needed == UNKNOWN) {
                return 0.5;
            }
            return switch (needed.ordinal() - ordinal()) {
                case 1 -> 0.6;
                case 2 -> 0.2;
                default -> 1;
            };
        }
    }

    /** The rung of the ladder R3 to R9 that it would be used on. */
    public enum Keeping {
        REUSED(1),
        REMADE(0.8),
        RECYCLED(0.5),
        UNKNOWN(0.4),
        BURNED(0.1);

        private final double worth;

        Keeping(double worth) {
            this.worth = worth;
        }

        static Keeping of(String rung) {
            return switch (rung) {
                case "r3", "r4" -> REUSED;
                case "r5", "r6", "r7" -> REMADE;
                case "r8" -> RECYCLED;
                case "r9" -> BURNED;
                default -> UNKNOWN;
            };
        }

        double worth() {
            return worth;
        }
    }
}
