package se.framsteg.applications;

/** What came of sending an application. */
public enum Received {
    /** It stands, from now on. */
    TAKEN,
    /** The very same was sent before, from another window or by a second press. */
    ALREADY,
    /** The organisation has one in the cohort, whose applicant has been sent its link. */
    EARLIER,
    /** Nobody may apply to the cohort today. */
    CLOSED,
    /** All seats are taken, and the sender has not said that the waiting list will do. */
    FULL,
    /** Too many from the same network, or too many letters to the same address. */
    TOO_OFTEN
}
