package se.framsteg.network.requests;

/** How a form was filled in. */
public enum Filled {
    /** With time to read it. */
    BY_A_PERSON,
    /** Sooner than most write: by somebody whose browser or clipboard remembers, or by a program. */
    FAST,
    /** With what nobody sees filled in too. */
    BY_A_MACHINE
}
