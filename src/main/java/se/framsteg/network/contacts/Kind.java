package se.framsteg.network.contacts;

import java.util.Locale;

/** What a contact is: somebody who knows, somebody who pays, something to take part in, or a company that has done it. */
public enum Kind {
    EXPERT,
    FUNDER,
    PROGRAMME,
    PEER;

    /** Whether the card is of a person, and goes with them. */
    boolean isPersonal() {
        return this == EXPERT || this == PEER;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "network.contacts.kind." + code();
    }
}
