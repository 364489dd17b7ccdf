package se.framsteg.flows.brokering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why nothing came of a match. */
public enum Reason {
    QUALITY,
    QUANTITY,
    PRICE,
    PERMIT,
    LOGISTICS,
    TRUST,
    TIMING,
    OTHER,
    /** One side said no before it knew the other; the other is not told which, or why. */
    DECLINED,
    /** One of the two flows was taken back before both had said yes. */
    WITHDRAWN;

    /** Those that people give. */
    public static List<Reason> given() {
        return Arrays.stream(values())
                .filter(each -> each != DECLINED && each != WITHDRAWN)
                .toList();
    }

    public static Optional<Reason> given(String code) {
        return given().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "flows.brokering.reason." + code();
    }

    static Reason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
