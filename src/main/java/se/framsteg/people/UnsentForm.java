package se.framsteg.people;

import java.util.List;

/** A form that came too late: where it was going, what was typed, and whether a file was with it (which is not kept). */
public record UnsentForm(String path, List<Typed> typed, boolean file) {
    /** One value of one field. */
    public record Typed(String field, String value) {}
}
