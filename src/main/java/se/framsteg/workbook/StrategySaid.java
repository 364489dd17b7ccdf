package se.framsteg.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.workbook.rows.AnswerRow;

/** What an answer about the strategy says, when the programme ran between these days: "this year" is its years only. */
record StrategySaid(LocalDate firstDay, LocalDate lastDay) {
    String code(AnswerRow row) {
        return switch (row.strategy()) {
            case null -> "none";
            case HAS_STRATEGY -> "has";
            case HAS_DRAFT -> "draft";
            case PLANS_IN_YEAR -> isTheProgrammes(row.strategyYear()) ? "plans-this-year" : "plans-later";
            case PLANS_LATER -> "plans-later";
            case NO -> "no";
            case DONT_KNOW -> "dont-know";
        };
    }

    /** The year a plan was said to come; for other answers the programme's own. */
    @Nullable
    Integer yearAsked(AnswerRow row) {
        if (row.strategy() == null) {
            return null;
        }
        return isTheProgrammes(row.strategyYear()) ? row.strategyYear() : Integer.valueOf(lastDay.getYear());
    }

    private boolean isTheProgrammes(@Nullable Integer year) {
        return year != null && year >= firstDay.getYear() && year <= lastDay.getYear();
    }
}
