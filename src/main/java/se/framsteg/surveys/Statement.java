package se.framsteg.surveys;

import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;

/** One thing that a company says how far it has come with; known by its id, as {@code A1}, within a version. */
public record Statement(String id, String sv, String en) {
    public String in(Lang lang) {
        return new InBoth(sv, en).in(lang);
    }
}
