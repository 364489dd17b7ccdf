package se.framsteg.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which public records are looked for.
 *
 * @param kind empty for all kinds
 * @param numbered those with a case number alone, or without, or all
 * @param caseNumber those with this one alone; empty for any
 */
public record RecordFilter(
        String kind, @Nullable LocalDate from, @Nullable LocalDate to, Numbered numbered, String caseNumber) {
    public static final RecordFilter ALL = new RecordFilter("", null, null, Numbered.ANY, "");

    public enum Numbered {
        ANY,
        WITH,
        WITHOUT;

        public String textKey() {
            return "records.numbered." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether all that may be found has a case number. */
    boolean isNumbered() {
        return numbered == Numbered.WITH || !caseNumber.isEmpty();
    }
}
