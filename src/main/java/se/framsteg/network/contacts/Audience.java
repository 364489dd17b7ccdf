package se.framsteg.network.contacts;

import java.util.Locale;

/** For whom something is, from anybody to those who look after the contacts; each sees what is for those before it. */
public enum Audience {
    PUBLIC,
    COMPANIES,
    PROMOTERS;

    public boolean sees(Audience of) {
        return of.ordinal() <= ordinal();
    }

    public String textKey() {
        return "network.contacts.audience." + name().toLowerCase(Locale.ROOT);
    }
}
