package se.framsteg.flows.brokering;

/** What was asked for cannot be done with a match as it stands now; the page shows how it stands. */
public final class NotAnyMore extends RuntimeException {
    NotAnyMore(String what, Stage stage) {
        super("Cannot %s when %s".formatted(what, stage.code()));
    }
}
