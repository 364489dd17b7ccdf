package se.framsteg.outcomes;

import java.util.Arrays;
import java.util.NoSuchElementException;

/** What is counted, in the order it is shown. */
public enum Indicator {
    COMPANIES_BENEFITED("companies-benefited"),
    STRATEGY_SHARE("strategy-share"),
    ACTION_PLANS("action-plans"),
    IDEAS("ideas"),
    RECOMMENDATION("recommendation"),
    PROMOTER_CAPACITY("promoter-capacity"),
    MATURITY_CHANGE("maturity-change"),
    COMPLETION("completion"),
    CLIMATE_ACCOUNTS("climate-accounts"),
    PLANNED_EMISSIONS("planned-emissions"),
    IMPLEMENTATION("implementation"),
    MATERIAL_KEPT("material-kept");

    private final String id;

    Indicator(String id) {
        this.id = id;
    }

    /** As addresses, files and targets name it. */
    public String id() {
        return id;
    }

    /** Whether the figure is a share, between 0 and 1. */
    public boolean isShare() {
        return this == STRATEGY_SHARE || this == COMPLETION || this == IMPLEMENTATION;
    }

    public static Indicator of(String id) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No indicator " + id));
    }
}
