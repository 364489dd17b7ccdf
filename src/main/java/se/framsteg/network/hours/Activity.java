package se.framsteg.network.hours;

import java.util.Locale;
import se.framsteg.shell.Say;

/** What somebody did in the hours. */
public enum Activity {
    CALL,
    VISIT,
    COURSE,
    PREPARATION,
    OTHER;

    public String says() {
        return Say.say("network.hours.activity." + name().toLowerCase(Locale.ROOT));
    }
}
