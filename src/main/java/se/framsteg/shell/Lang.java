package se.framsteg.shell;

import java.util.Locale;

/** The two languages of every page. Swedish comes first; English has {@code /en} in front of every public address. */
public enum Lang {
    SV("sv", "sv-SE", ""),
    EN("en", "en-GB", "/en");

    private final String code;
    private final Locale locale;
    private final String prefix;

    Lang(String code, String tag, String prefix) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
        this.prefix = prefix;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** What stands in front of a public address in this language. */
    public String prefix() {
        return prefix;
    }

    public Lang other() {
        return this == SV ? EN : SV;
    }

    /** The Swedish or the English of two texts that people have written. */
    public String pick(String swedish, String english) {
        return this == SV ? swedish : english;
    }

    public static Lang of(String code) {
        return "en".equals(code) ? EN : SV;
    }
}
