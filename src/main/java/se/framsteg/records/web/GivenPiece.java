package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.util.regex.Pattern;

/** A piece of a record as it is given out. @param ground the law by which it is masked; empty where it is not */
public record GivenPiece(String label, String text, String ground) {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}");

    /**
     * Nothing of what stood there. Its head says what sort it was, so that whoever asked can tell what was kept back; one with a moment
     * in it does not stand, since by that the record is known again in the list.
     */
    static GivenPiece masked(String label, String ground) {
        return new GivenPiece(
                MOMENT.matcher(label).find()
                        ? say("records.package.masked")
                        : say("records.package.masked.part", label),
                "",
                ground);
    }

    public boolean isMasked() {
        return !ground.isEmpty();
    }
}
