package se.framsteg.prospects;

import java.util.List;
import java.util.Locale;

/** Why a company says no. {@code OWN_WORD} is its own press on the page of its letter, which asks for no reason. */
public enum NoReason {
    TIME,
    NOT_FOR_US,
    DOING_IT,
    LATER,
    OTHER,
    OWN_WORD;

    /** Those that a promoter chooses among. */
    public static List<NoReason> told() {
        return List.of(TIME, NOT_FOR_US, DOING_IT, LATER, OTHER);
    }

    public String textKey() {
        return "prospects.no." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
