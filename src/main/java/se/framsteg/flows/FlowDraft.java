package se.framsteg.flows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a flow. What an offer is in law, what it is soiled with and what is done with it today is said of an
 * offer only; what must not be in it, and whether waste is taken, of a need only.
 */
public record FlowDraft(
        Side direction, What what, Quantity quantity, Period period, Condition condition, Terms terms, Today today) {
    private static final Pattern MATERIAL = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+){0,2}");
    private static final Pattern EWC = Pattern.compile("(\\d{6})?");
    private static final int MOST_WORDS = 20;

    public FlowDraft {
        if (direction == Side.OFFER
                && (!condition.excluded.isEmpty() || terms.acceptsWaste.isYes() || terms.hasPermit.isYes())) {
            throw new IllegalArgumentException("What is excluded or accepted is said of a need");
        }
        if (direction == Side.NEED
                && (!condition.contaminants.isEmpty()
                        || what.hazardous.isYes()
                        || !what.legal.equals("unknown")
                        || !today.equals(Today.UNKNOWN))) {
            throw new IllegalArgumentException("What something is in law, and is soiled with, is said of an offer");
        }
    }

    /** No more than what it is. @param municipality its four-digit code */
    public static FlowDraft of(Side direction, String title, String material, String municipality, LocalDate from) {
        return new FlowDraft(
                direction,
                new What(title, "", material, "", Answer.UNSAID, "unknown", ""),
                Quantity.UNKNOWN,
                new Period(from, null, "continuous"),
                Condition.UNKNOWN,
                Terms.at(municipality),
                Today.UNKNOWN);
    }

    /** The same, of so much. */
    public FlowDraft of(Quantity other) {
        return new FlowDraft(direction, what, other, period, condition, terms, today);
    }

    /** The same, by somebody who has answered whether they take waste, and may take what is hazardous. */
    public FlowDraft taking(Answer waste, Answer hazardous) {
        var takes = new Terms(
                waste,
                hazardous,
                terms.priceSekT,
                terms.transport,
                terms.municipality,
                terms.maxDistanceKm,
                terms.retention);
        return new FlowDraft(direction, what, quantity, period, condition, takes, today);
    }

    /**
     * What it is.
     *
     * @param material a key of the materials, with up to three parts
     * @param ewc a waste code of six digits; empty where none is said
     * @param legal product, by_product, waste, end_of_waste or unknown
     * @param form solid, bulk, liquid, gas, heat, packaging, equipment or capacity; empty where it is not said
     */
    public record What(
            String title, String words, String material, String ewc, Answer hazardous, String legal, String form) {
        public static final int LONGEST_TITLE = 120;
        public static final int LONGEST_WORDS = 1000;
        public static final List<String> LEGAL = List.of("product", "by_product", "waste", "end_of_waste", "unknown");
        public static final List<String> FORMS =
                List.of("solid", "bulk", "liquid", "gas", "heat", "packaging", "equipment", "capacity");

        public What {
            if (title.isBlank() || title.length() > LONGEST_TITLE || words.length() > LONGEST_WORDS) {
                throw new IllegalArgumentException("A flow needs a title, and has room for so many words");
            }
            if (!MATERIAL.matcher(material).matches() || !EWC.matcher(ewc).matches()) {
                throw new IllegalArgumentException("No material or waste code: %s %s".formatted(material, ewc));
            }
            if (!LEGAL.contains(legal) || !form.isEmpty() && !FORMS.contains(form)) {
                throw new IllegalArgumentException("Nothing is %s %s".formatted(legal, form));
            }
        }
    }

    /** When there is some. @param ends the last day; null where no end is said */
    public record Period(LocalDate starts, @Nullable LocalDate ends, String pattern) {
        public static final List<String> PATTERNS = List.of("continuous", "regular", "seasonal", "irregular", "once");

        public Period {
            if (ends != null && ends.isBefore(starts)) {
                throw new IllegalArgumentException("Nothing ends before it begins");
            }
            if (!PATTERNS.contains(pattern)) {
                throw new IllegalArgumentException("Nothing comes " + pattern);
            }
        }
    }

    /** How clean it is. @param contaminants what an offer is soiled with @param excluded what a need must be free of */
    public record Condition(String quality, List<String> contaminants, List<String> excluded) {
        public static final List<String> QUALITIES = List.of("a_clean", "b_sorted", "c_mixed", "unknown");
        public static final Condition UNKNOWN = new Condition("unknown", List.of(), List.of());

        public Condition {
            contaminants = List.copyOf(contaminants);
            excluded = List.copyOf(excluded);
            if (!QUALITIES.contains(quality) || contaminants.size() > MOST_WORDS || excluded.size() > MOST_WORDS) {
                throw new IllegalArgumentException("No such condition");
            }
        }
    }

    /**
     * On what terms it changes hands.
     *
     * @param priceSekT kronor for a tonne; below nothing where the holder of an offer pays to be rid of it
     * @param transport pickup, delivers or either
     * @param municipality where it is, a four-digit code
     * @param retention the rung r3 to r9 that is thought of; empty where none is
     */
    public record Terms(
            Answer acceptsWaste,
            Answer hasPermit,
            @Nullable BigDecimal priceSekT,
            String transport,
            String municipality,
            int maxDistanceKm,
            String retention) {
        public static final List<String> TRANSPORTS = List.of("pickup", "delivers", "either");
        public static final List<String> RETENTIONS = List.of("r3", "r4", "r5", "r6", "r7", "r8", "r9");
        public static final int FARTHEST_KM = 1500;
        public static final BigDecimal MOST_SEK = new BigDecimal("100000");

        public Terms {
            if (!TRANSPORTS.contains(transport) || !retention.isEmpty() && !RETENTIONS.contains(retention)) {
                throw new IllegalArgumentException("No such terms: %s %s".formatted(transport, retention));
            }
            if (maxDistanceKm < 1 || maxDistanceKm > FARTHEST_KM) {
                throw new IllegalArgumentException("Not so far: " + maxDistanceKm);
            }
            if (priceSekT != null && priceSekT.abs().compareTo(MOST_SEK) > 0) {
                throw new IllegalArgumentException("Not so much: " + priceSekT);
            }
        }

        public static Terms at(String municipality) {
            return new Terms(Answer.UNSAID, Answer.UNSAID, null, "either", municipality, FARTHEST_KM, "");
        }
    }

    /** What is done with an offer today, and what that costs in a year. Nobody else sees it. */
    public record Today(String handling, @Nullable BigDecimal sekYear) {
        public static final List<String> HANDLINGS = List.of("sold", "recycled", "energy", "landfill", "stock", "none");
        public static final Today UNKNOWN = new Today("", null);

        public Today {
            if (!handling.isEmpty() && !HANDLINGS.contains(handling)) {
                throw new IllegalArgumentException("Nothing is " + handling);
            }
        }
    }
}
