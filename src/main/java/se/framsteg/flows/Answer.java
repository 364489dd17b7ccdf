package se.framsteg.flows;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody has answered to a question of the law, or that they have not: then nobody is told a no in their place. */
public enum Answer {
    YES,
    NO,
    UNSAID;

    /** As a form sends it; nothing and what is no answer is none. */
    public static Answer of(String code) {
        return switch (code) {
            case "yes" -> YES;
            case "no" -> NO;
            default -> UNSAID;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isYes() {
        return this == YES;
    }

    /** As it is kept: null while it is not said. */
    @Nullable
    Boolean kept() {
        return this == UNSAID ? null : isYes();
    }
}
