package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import se.framsteg.records.DisclosureRow;
import se.framsteg.records.Ground;

/** The law by which something is not given out, in words; empty where all is. */
final class GroundWords {
    private GroundWords() {}

    static String of(DisclosureRow row) {
        return Ground.of(row.ground())
                .map(ground -> ground == Ground.OTHER ? row.groundWords() : words(ground, row.groundWords()))
                .orElse("");
    }

    private static String words(Ground ground, String more) {
        return more.isEmpty() ? say(ground.textKey()) : say(ground.textKey()) + " " + more;
    }
}
