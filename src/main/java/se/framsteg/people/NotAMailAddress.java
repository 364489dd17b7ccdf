package se.framsteg.people;

/** What was written is not a mail address. */
public class NotAMailAddress extends RuntimeException {
    NotAMailAddress(String written) {
        super("'%s' is not a mail address".formatted(written));
    }
}
