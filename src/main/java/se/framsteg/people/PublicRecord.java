package se.framsteg.people;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a region has received, sent or drawn up, as the law on public access wants it listed: when, from whom or to
 * whom, and in brief what it is about.
 *
 * @param kind which kind of its module's, the key of a text
 * @param who who sent it, or whom it was for; empty where the region itself drew it up
 * @param number under which the house has received it, where it gives such; else empty
 * @param page where it is read, below the region's own address
 */
public record PublicRecord(
        String kind, UUID id, Instant at, Way way, String who, String matter, String number, String page) {
    public enum Way {
        IN,
        OUT,
        MADE;

        public String textKey() {
            return "people.record." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
