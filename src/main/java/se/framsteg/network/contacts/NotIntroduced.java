package se.framsteg.network.contacts;

import java.util.Locale;

/** A company and a contact that cannot be introduced to each other now, and why. */
public class NotIntroduced extends RuntimeException {
    public enum Why {
        CONTACT_HAS_NO_ADDRESS,
        COMPANY_HAS_NO_ADDRESS,
        INTRODUCED_LATELY,
        TOO_MANY,
        CONTACT_HAS_NOT_AGREED,
        CONTACT_HAS_MANY;

        public String textKey() {
            return "network.contacts.not-introduced."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    NotIntroduced(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
