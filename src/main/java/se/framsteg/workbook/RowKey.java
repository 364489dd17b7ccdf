package se.framsteg.workbook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;

/** What a row is known by from file to file: its kind, whose it is, and for some kinds its titles. */
final class RowKey {
    private RowKey() {}

    static UUID of(RowHash hash, RowKind kind, OrganisationNumber who, @Nullable String... rest) {
        return of(hash, kind, rest.length == 0 ? who.digits() : who.digits() + "\n" + String.join("\n", rest));
    }

    /** Of the programme itself. */
    static UUID of(RowHash hash, RowKind kind, String name) {
        return hash.of(kind.code(), name);
    }
}
