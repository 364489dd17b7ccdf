package se.framsteg.shell.mail;

/** Why a letter is sent. Only one that asks for an answer or a hand-in draws on a company's weekly budget. */
public enum Kind {
    SIGN_IN,
    INVITATION,
    RECEIPT,
    DECISION,
    SESSION_REMINDER,
    ASKING
}
