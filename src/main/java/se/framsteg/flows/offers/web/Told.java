package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.say;

import java.util.Set;

/** What the press before has done, said on the page that follows. */
public record Told(String code) {
    private static final Set<String> KNOWN = Set.of(
            "drafted",
            "saved",
            "as-it-is",
            "published",
            "renewed",
            "paused",
            "closed",
            "withdrawn",
            "not-now",
            "full",
            "places");

    public static final Told NOTHING = new Told("");

    public Told {
        code = KNOWN.contains(code) ? code : "";
    }

    public String words() {
        return code.isEmpty() ? "" : say("flows.told." + code);
    }

    public boolean isTrouble() {
        return code.equals("not-now") || code.equals("full") || code.equals("places");
    }
}
