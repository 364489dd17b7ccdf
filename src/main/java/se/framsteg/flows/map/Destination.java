package se.framsteg.flows.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where what goes out of a company goes. */
public enum Destination {
    PRODUCT,
    REUSE,
    BY_PRODUCT,
    RECYCLE,
    ENERGY,
    LANDFILL,
    HAZARDOUS;

    /** As the worksheet's file calls it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Destination> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether it is anything but what the company lives from selling. */
    public boolean isLeak() {
        return this != PRODUCT;
    }

    /** Whether some of it may be used again or recycled; what is burnt for heat does not count. */
    boolean mayGoRound() {
        return this == PRODUCT || this == REUSE || this == BY_PRODUCT || this == RECYCLE;
    }
}
