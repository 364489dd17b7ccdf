package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.say;

import java.util.Set;

/** What a page says of what has just been done. */
final class Told {
    private static final Set<String> KNOWN = Set.of(
            "yes",
            "no",
            "no-undone",
            "restored",
            "both",
            "wrote",
            "proposed",
            "confirmed",
            "declined",
            "told",
            "right",
            "disputed",
            "undone",
            "failed",
            "ended",
            "not-any-more",
            "yes-already",
            "phoned",
            "asked",
            "not-asked",
            "aside",
            "entered",
            "removed",
            "reached",
            "forgotten",
            "both-asked",
            "not-both-asked");

    private Told() {}

    static String of(String said) {
        return KNOWN.contains(said) ? say("flows.brokering.told." + said) : "";
    }
}
