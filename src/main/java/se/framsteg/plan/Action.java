package se.framsteg.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the company will do. Planned, under way, then done or cancelled; a cancelled action is never done. It may be no more
 * than a title while the plan grows; {@link Readiness} says what a decision needs.
 *
 * @param title on one line
 * @param number by which it is called at the company; it stays
 * @param version raised with each change, so that two who save at once are told
 * @param owner who answers for it, of the company's colleagues
 * @param bank which of the proposed actions it was begun from; empty without
 * @param firstStep what somebody does first of all, in less than an hour; empty until said
 */
public record Action(
        ActionId id,
        int number,
        int version,
        String title,
        @Nullable UUID topic,
        @Nullable UUID owner,
        List<UUID> helpers,
        Days days,
        Means means,
        Effect effect,
        Weight weight,
        Course course,
        String bank,
        String firstStep) {
    /** One of which nobody has said how it begins. */
    public Action(
            ActionId id,
            int number,
            int version,
            String title,
            @Nullable UUID topic,
            @Nullable UUID owner,
            List<UUID> helpers,
            Days days,
            Means means,
            Effect effect,
            Weight weight,
            Course course,
            String bank) {
        this(id, number, version, title, topic, owner, helpers, days, means, effect, weight, course, bank, "");
    }

    public Action {
        title = title.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("An action needs a title");
        }
        helpers = List.copyOf(helpers);
    }

    public enum Status {
        PLANNED,
        ONGOING,
        DONE,
        CANCELLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Status of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Whether there is still something to do. */
        public boolean isOpen() {
            return this == PLANNED || this == ONGOING;
        }
    }

    /** When it begins, and its deadline; a deadline lies after the start. */
    public record Days(@Nullable LocalDate starts, @Nullable LocalDate due) {
        public static final Days NONE = new Days(null, null);

        public Days {
            if (starts != null && due != null && !due.isAfter(starts)) {
                throw new IllegalArgumentException("A deadline lies after the start");
            }
        }
    }

    /**
     * What it takes.
     *
     * @param budgetSek null until said; nothing is said as 0
     * @param funding own, grant, loan or none; empty until said
     */
    public record Means(
            @Nullable BigDecimal budgetSek,
            String funding,
            @Nullable Integer hours) {
        public static final List<String> FUNDING = List.of("own", "grant", "loan", "none");
        public static final Means NONE = new Means(null, "", null);
    }

    /**
     * What it is expected to give in a year once it is done.
     *
     * @param kpi what is counted, to see it
     * @param co2eT tonnes of greenhouse gases less, as carbon dioxide
     * @param materialT tonnes of material saved or kept in use
     * @param savingSek kronor saved or earned; negative where it costs
     * @param method how that was worked out
     * @param confidence low, medium or high; empty until said; {@link #BORROWED} while the figures are an example's and nobody here
     *     has changed them or said that they hold
     */
    public record Effect(
            String kpi,
            @Nullable BigDecimal co2eT,
            @Nullable BigDecimal materialT,
            @Nullable BigDecimal savingSek,
            String method,
            String confidence) {
        public static final List<String> CONFIDENCE = List.of("low", "medium", "high");
        public static final String BORROWED = "borrowed";
        public static final Effect NONE = new Effect("", null, null, null, "", "");

        public boolean isBorrowed() {
            return confidence.equals(BORROWED);
        }

        /** As far as the company stands for it: without figures that are somebody else's. */
        public Effect own() {
            return isBorrowed() ? new Effect(kpi, null, null, null, "", BORROWED) : this;
        }

        /** What is written over an example's figures: still borrowed where they stand as they were and nobody says how sure they are. */
        Effect over(Effect stood) {
            if (!stood.isBorrowed() || !confidence.isEmpty() && !isBorrowed()) {
                return this;
            }
            boolean same = isSame(co2eT, stood.co2eT)
                    && isSame(materialT, stood.materialT)
                    && isSame(savingSek, stood.savingSek);
            boolean none = co2eT == null && materialT == null && savingSek == null;
            return new Effect(kpi, co2eT, materialT, savingSek, method, same ? BORROWED : none ? "" : "low");
        }

        private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other == null : other != null && one.compareTo(other) == 0;
        }
    }

    /** How much it means and how hard it is, each from 1 to 5; null until said. */
    public record Weight(@Nullable Integer impact, @Nullable Integer effort) {
        public static final Weight NONE = new Weight(null, null);
    }

    /** How far it has come. @param stuck what stands in its way; empty where nothing does */
    public record Course(Status status, @Nullable LocalDate doneOn, String stuck) {
        public static final Course PLANNED = new Course(Status.PLANNED, null, "");

        public Course {
            if ((status == Status.DONE) != (doneOn != null)) {
                throw new IllegalArgumentException("Done, and only done, has a date");
            }
        }
    }

    public boolean isLate(LocalDate today) {
        return course.status().isOpen() && days.due() != null && days.due().isBefore(today);
    }

    /** Whether somebody owns it or helps with it. */
    public boolean concerns(UUID person) {
        return person.equals(owner) || helpers.contains(person);
    }
}
