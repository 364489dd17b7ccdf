package se.framsteg.surveys;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When companies are asked: before the first week, when the course has ended, and half a year and a year after that. */
public enum Wave {
    BEFORE("T0"),
    AFTER("T1"),
    HALF_YEAR("T2"),
    YEAR("T3");

    private static final int DAYS_BEFORE = 21;
    private static final int DAYS_OF_FIRST_WEEK = 6;
    private static final int DAYS_TO_ANSWER = 14;
    private static final int DAYS_OPEN = 42;

    private final String code;

    Wave(String code) {
        this.code = code;
    }

    /** As it is kept, and as evidence has it. */
    public String code() {
        return code;
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "surveys.wave." + slug();
    }

    public static Optional<Wave> of(String slug) {
        return Arrays.stream(values()).filter(wave -> wave.slug().equals(slug)).findFirst();
    }

    static Wave ofCode(String code) {
        return Arrays.stream(values())
                .filter(wave -> wave.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The days of a round from its first to its last. What is told before must be told while there is a before. */
    WaveDays days(LocalDate starts, LocalDate ends) {
        LocalDate opens = switch (this) {
            case BEFORE -> starts.minusDays(DAYS_BEFORE);
            case AFTER -> ends.plusDays(1);
            case HALF_YEAR -> ends.plusMonths(6);
            case YEAR -> ends.plusMonths(12);
        };
        return this == BEFORE
                ? new WaveDays(opens, starts.minusDays(1), starts.plusDays(DAYS_OF_FIRST_WEEK))
                : new WaveDays(opens, opens.plusDays(DAYS_TO_ANSWER - 1), opens.plusDays(DAYS_OPEN));
    }
}
