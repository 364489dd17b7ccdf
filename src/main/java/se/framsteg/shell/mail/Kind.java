package se.framsteg.shell.mail;

import java.util.Locale;

/** Why a letter is sent. Only one that asks for an answer or a hand-in draws on a company's weekly budget. */
public enum Kind {
    SIGN_IN,
    INVITATION,
    RECEIPT,
    DECISION,
    SESSION_REMINDER,
    ASKING,
    /** Tells something, and wants no answer. */
    INFORMING,
    /** Tells whoever works with the programme what they must know of. */
    NOTE;

    /** The key of why a letter of this kind comes to whoever must have it. */
    String whyKey() {
        return "shell.mail.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
