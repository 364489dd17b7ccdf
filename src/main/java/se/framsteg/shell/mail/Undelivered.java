package se.framsteg.shell.mail;

import java.time.Instant;
import java.util.Locale;

/**
 * Letters do not reach this address: the last one that was sent or given up was given up.
 *
 * @param problem why, as far as the mail server says
 * @param since when the first of them was written, after the last that arrived
 */
public record Undelivered(String address, Problem problem, Instant since) {
    public enum Problem {
        /** The server of the address will not take letters to it; most often there is no such address. */
        REFUSED,
        /** Nobody took the letter for as long as it was worth sending. */
        TOO_LATE;

        public String textKey() {
            return "shell.mail.undelivered." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
