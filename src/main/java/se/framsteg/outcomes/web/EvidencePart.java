package se.framsteg.outcomes.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a kind of evidence has beside its code. */
final class EvidencePart {
    private EvidencePart() {}

    /** Weeks attended, or an answer from 0 to 10. */
    static boolean hasNumber(String kind) {
        return kind.equals("participation") || kind.equals("answer");
    }

    /** Whether what was typed is a number of this kind; a survey's question may be left without an answer. */
    static boolean isRight(String kind, String typed) {
        if (typed.isEmpty()) {
            return kind.equals("answer");
        }
        return typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= (kind.equals("answer") ? 10 : 60);
    }

    static @Nullable BigDecimal number(String typed) {
        return typed.isEmpty() ? null : new BigDecimal(typed);
    }
}
