package se.framsteg.people;

import java.time.Instant;

/** One thing an auditor did: began reading, or opened a page. */
public record VisitRow(String kind, String path, Instant at) {
    public boolean isBegun() {
        return kind.equals("BEGUN");
    }
}
