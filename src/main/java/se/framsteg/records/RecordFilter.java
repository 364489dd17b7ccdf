package se.framsteg.records;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which public records are looked for.
 *
 * @param kind empty for all kinds
 * @param numbered those with a case number alone, or without, or all
 * @param caseNumber those with this one alone; empty for any
 * @param words those in whose rows all of these stand, in any order and in any part; empty for any
 */
public record RecordFilter(
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Numbered numbered,
        String caseNumber,
        String words) {
    public static final RecordFilter ALL = new RecordFilter("", null, null, Numbered.ANY, "", "");

    public enum Numbered {
        ANY,
        WITH,
        WITHOUT;

        public String textKey() {
            return "records.numbered." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether all that may be found has a case number. */
    boolean isNumbered() {
        return numbered == Numbered.WITH || !caseNumber.isEmpty();
    }

    /** Whether rows must be looked at to know whether they are looked for. */
    boolean isLooking() {
        return numbered == Numbered.WITHOUT || !words.isBlank();
    }

    /** Whether a row is looked for, by what it shows: so nothing is found by a name that somebody has chosen to be without. */
    boolean finds(ListedRecord row) {
        String caseNumber = row.entry().caseNumber();
        if (numbered == Numbered.WITHOUT && !caseNumber.isEmpty()) {
            return false;
        }
        if (words.isBlank()) {
            return true;
        }
        var record = row.record();
        String shown = Stream.of(say(record.kind()), record.who(), record.matter(), record.number(), caseNumber)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("[\\s,;]+"))
                .allMatch(shown::contains);
    }
}
