package se.framsteg.plan.shown;

import se.framsteg.shell.Lang;

/** One line that may be shown. @param key what it is of @param kind decision, strategy, targets or figures @param sv as it is read, as {@code en} is */
public record Line(String key, String kind, String sv, String en) {
    public String in(Lang lang) {
        return lang == Lang.SV ? sv : en;
    }
}
