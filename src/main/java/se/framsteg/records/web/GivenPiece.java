package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.text.Normalizer;

/** A piece of a record as it is given out. @param ground the law by which it is masked; empty where it is not */
public record GivenPiece(String label, String text, String ground) {
    /** Nothing of what stood there, its heading neither: that may tell as much. */
    static GivenPiece masked(String ground) {
        return new GivenPiece(say("records.package.masked"), "", ground);
    }

    /** What a file is called, as any archive and any header can hold it. */
    static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9._ -]", "");
        return plain.replaceAll("[^A-Za-z0-9]", "").isEmpty() ? "fil" : plain;
    }

    public boolean isMasked() {
        return !ground.isEmpty();
    }
}
