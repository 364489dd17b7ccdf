package se.framsteg.site;

/** Somebody else has set the look since it was shown. */
public class LookWasChanged extends RuntimeException {
    LookWasChanged() {
        super("The look has another version");
    }
}
