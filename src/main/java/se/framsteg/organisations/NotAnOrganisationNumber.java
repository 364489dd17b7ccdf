package se.framsteg.organisations;

/** Something written where an organisation number should stand is none. Says what is wrong and never what was written. */
public final class NotAnOrganisationNumber extends IllegalArgumentException {

    public enum Fault {
        /** Other than ten digits, or twelve with 16, 18, 19 or 20 first. */
        NOT_TEN_DIGITS,
        /** The check digit does not agree with the other nine: two digits changed places, or one is wrong. */
        WRONG_CHECK_DIGIT,
        /** Begins with a digit that no kind of organisation has. */
        NO_SUCH_GROUP,
        /** Looks like a sole trader's personal number, but there is no such day. */
        NO_SUCH_BIRTHDAY
    }

    private final Fault fault;

    NotAnOrganisationNumber(Fault fault) {
        super("Not an organisation number: " + fault);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
