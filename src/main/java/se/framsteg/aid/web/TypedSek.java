package se.framsteg.aid.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.forms.Written;

/** An amount of aid as somebody types it: exact, and no larger than can be meant. */
final class TypedSek {
    private static final BigDecimal MOST = new BigDecimal(1_000_000_000);

    private TypedSek() {}

    /** The same of aid that there is, so that it cannot be nothing. */
    static String faultOfSome(@Nullable String typed) {
        return Written.sek(typed).filter(sek -> sek.signum() == 0).isPresent() ? "aid.amount.wrong" : fault(typed);
    }

    /** The key of what is wrong with it; empty where nothing is. */
    static String fault(@Nullable String typed) {
        return Written.sek(typed)
                .map(sek -> sek.compareTo(MOST) > 0 ? "aid.amount.too-large" : "")
                .orElse("aid.amount.wrong");
    }
}
