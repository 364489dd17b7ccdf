package se.framsteg.flows.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A step of the ladder, from what saves all of a material to what saves the least. */
public enum Rung {
    R0,
    R1,
    R2,
    R3,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9;

    /** As the worksheet's file calls it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Rung> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
