package se.framsteg.voices.interviews.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.framsteg.shell.Say;
import se.framsteg.shell.web.JsonAnswer;

/** What the page's script is told of what it saved. */
final class TellingSaved {
    private TellingSaved() {}

    static JsonAnswer of(int seq, TypedTelling typed, Instant now) {
        return new JsonAnswer(Map.of(
                "seq", seq,
                "said", Say.say("voices.saved.at", Say.moment(now)),
                "faults", typed.faults(),
                "overtaken", List.of()));
    }
}
