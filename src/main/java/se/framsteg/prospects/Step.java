package se.framsteg.prospects;

import java.util.Locale;

/** How far a promoter has come with a company; that it has applied, its application tells. */
public enum Step {
    LISTED,
    ASKED,
    THINKING,
    NO;

    public String textKey() {
        return "prospects.step." + name().toLowerCase(Locale.ROOT);
    }
}
