package se.framsteg.plan.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.framsteg.surveys.Wave;
import se.framsteg.surveys.WaveDays;

/** When a company is asked how it goes: a quarter, half a year and a year after its round has ended. */
public enum Turn {
    QUARTER("M3", 3),
    HALF_YEAR("M6", 6),
    YEAR("M12", 12);

    private static final int DAYS_TO_ANSWER = 14;
    private static final int DAYS_OPEN = 42;

    private final String code;
    private final int months;

    Turn(String code, int months) {
        this.code = code;
        this.months = months;
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
        return "plan.followup.turn." + slug();
    }

    /** The same days as those of the statements that are asked at the same time. @param ends the last day of the round */
    public WaveDays days(LocalDate ends) {
        LocalDate opens = ends.plusMonths(months);
        return new WaveDays(opens, opens.plusDays(DAYS_TO_ANSWER - 1), opens.plusDays(DAYS_OPEN));
    }

    /** The statements that are asked at the same time, where there are any. */
    public Optional<Wave> wave() {
        return switch (this) {
            case QUARTER -> Optional.empty();
            case HALF_YEAR -> Optional.of(Wave.HALF_YEAR);
            case YEAR -> Optional.of(Wave.YEAR);
        };
    }

    public static Optional<Turn> of(String slug) {
        return Arrays.stream(values()).filter(turn -> turn.slug().equals(slug)).findFirst();
    }

    static Turn ofCode(String code) {
        return Arrays.stream(values())
                .filter(turn -> turn.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
