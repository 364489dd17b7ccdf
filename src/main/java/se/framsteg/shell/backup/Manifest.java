package se.framsteg.shell.backup;

import java.time.Instant;
import java.util.List;

/** What a backup says of itself: when it was made, of which versions, and what each table held. */
public record Manifest(
        int format, Instant madeAt, String postgres, boolean secret, List<Module> modules, List<Table> tables) {
    /** What this program writes; it reads no other yet. */
    static final int FORMAT = 1;

    /** A module's migrations, in the order in which they were run. */
    public record Module(String name, List<Step> steps) {
        String version() {
            return steps.isEmpty() ? "0" : steps.getLast().version();
        }
    }

    public record Step(String version, int checksum) {}

    /** A table's content; the digest is the same in whatever order the rows stand. */
    public record Table(String name, List<String> columns, long rows, String digest) {}

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
