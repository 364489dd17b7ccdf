package se.framsteg.network.contacts;

import java.util.Locale;

/** What a contact is: somebody who knows, somebody who pays, something to take part in, or a company that has done it. */
public enum Kind {
    EXPERT,
    FUNDER,
    PROGRAMME,
    PEER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "network.contacts.kind." + code();
    }
}
