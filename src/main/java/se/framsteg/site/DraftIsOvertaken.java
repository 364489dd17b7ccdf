package se.framsteg.site;

/** The draft that was to be approved is not the newest any more, or there is none left to approve. */
public class DraftIsOvertaken extends RuntimeException {
    DraftIsOvertaken() {
        super("What was read is not what would be published");
    }
}
