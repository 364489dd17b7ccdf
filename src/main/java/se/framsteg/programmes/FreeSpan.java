package se.framsteg.programmes;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Days in a row on which a course had better not be, and why.
 *
 * @param name what a time of the region's own list is called, or the key of a holiday's name; empty for the others
 */
public record FreeSpan(LocalDate first, LocalDate last, Why why, String name) {
    public enum Why {
        HOLIDAY,
        SQUEEZE,
        CLOSED,
        WEEKEND;

        public String textKey() {
            return "programmes.free." + name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isFollowedBy(FreeSpan next) {
        return last.plusDays(1).equals(next.first) && why == next.why && name.equals(next.name);
    }
}
