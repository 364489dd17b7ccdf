package se.framsteg.flows;

import java.util.List;
import java.util.Locale;

/** Who may see a flow that is published, never with a name: nobody, the companies of the same rounds, the county, everybody. */
public enum Visibility {
    PRIVATE,
    COHORT,
    COUNTY,
    PUBLIC;

    /** Those that a flow may be published at. */
    public static final List<Visibility> PUBLISHED = List.of(COHORT, COUNTY, PUBLIC);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
