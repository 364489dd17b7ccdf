package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

/** A piece of a record as it is given out. @param ground the law by which it is masked; empty where it is not */
public record GivenPiece(String label, String text, String ground) {
    /** Nothing of what stood there, its heading neither: that may tell as much. */
    static GivenPiece masked(String ground) {
        return new GivenPiece(say("records.package.masked"), "", ground);
    }

    public boolean isMasked() {
        return !ground.isEmpty();
    }
}
