package se.framsteg.outcomes;

import se.framsteg.shell.Lang;

/** The same text in both languages. */
public record Words(String sv, String en) {
    public String in(Lang lang) {
        return lang.pick(sv, en);
    }
}
