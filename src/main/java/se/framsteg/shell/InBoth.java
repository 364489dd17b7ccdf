package se.framsteg.shell;

/** The same text in both languages. */
public record InBoth(String sv, String en) {
    public String in(Lang lang) {
        return lang.pick(sv, en);
    }
}
