package se.framsteg.workbook;

import java.util.UUID;

public record ImportId(UUID value) {
    /** How Spring reads it from an address. */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }
}
