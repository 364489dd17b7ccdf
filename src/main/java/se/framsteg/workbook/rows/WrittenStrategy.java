package se.framsteg.workbook.rows;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.Cell;

/** What an organisation says of its strategy, and of which year when it plans one. */
record WrittenStrategy(StrategyAnswer answer, @Nullable Integer year) {
    private static final Pattern PLANS_IN =
            Pattern.compile("(?:vi)?planera[sr]?(?:atthaen|en|att)?(?:under|i|till)?(?:ar|aret)?(20\\d\\d)");
    private static final Pattern PLANS_THIS_YEAR = Pattern.compile("(?:vi)?planera[sr]?(?:i|under)(?:ar|aret|dettaar)");
    private static final WordList<StrategyAnswer> WORDS = new WordList<StrategyAnswer>()
            .with(
                    StrategyAnswer.HAS_STRATEGY,
                    "Har strategi",
                    "Ja",
                    "Har",
                    "Har en strategi",
                    "Ja, har strategi",
                    "Ja, vi har en strategi",
                    "Har hållbarhetsstrategi",
                    "Har en hållbarhetsstrategi",
                    "Har antagen strategi")
            .with(
                    StrategyAnswer.HAS_DRAFT,
                    "Har utkast",
                    "Utkast",
                    "Har ett utkast",
                    "Utkast finns",
                    "Har utkast till strategi")
            .with(StrategyAnswer.PLANS_IN_YEAR, "Planerar under ÅÅÅÅ")
            .with(StrategyAnswer.PLANS_LATER, "Planerar senare", "Senare", "Planeras senare", "Planerar längre fram")
            .with(
                    StrategyAnswer.NO,
                    "Nej",
                    "Har inte",
                    "Har ingen",
                    "Ingen",
                    "Har ingen strategi",
                    "Nej, har ingen strategi",
                    "Ingen strategi")
            .with(StrategyAnswer.DONT_KNOW, "Vet inte", "Vet ej", "Vet inte än", "Osäker", "Oklart");

    /** @param day when it was answered, for "this year"; null when that could not be read */
    static WrittenStrategy read(Cell cell, @Nullable LocalDate day) {
        var folded = cell.written().length() > Read.NAME ? "" : Wording.folded(cell.written());
        var plans = PLANS_IN.matcher(folded);
        if (plans.matches()) return new WrittenStrategy(StrategyAnswer.PLANS_IN_YEAR, Integer.parseInt(plans.group(1)));
        if (PLANS_THIS_YEAR.matcher(folded).matches() && day != null)
            return new WrittenStrategy(StrategyAnswer.PLANS_IN_YEAR, day.getYear());
        var answer = WORDS.read(cell);
        if (answer == StrategyAnswer.PLANS_IN_YEAR) throw new NotUnderstood("strategy-year");
        return new WrittenStrategy(answer, null);
    }
}
