package se.framsteg.shell.sheets;

import java.math.BigDecimal;

/** What stands in one cell. Dates are numbers: a workbook only formats them as dates. */
public sealed interface Cell {
    Cell BLANK = new Blank();

    record Text(String text) implements Cell {}

    record Number(double number) implements Cell {}

    record Bool(boolean value) implements Cell {}

    /** What Excel shows when it cannot count, such as #N/A, or "=" for a formula that was never counted. */
    record Fault(String code) implements Cell {}

    record Blank() implements Cell {}

    /** The cell as a person would read it. */
    default String written() {
        return switch (this) {
            case Text(var text) -> text;
            case Number(var number) -> plain(number);
            case Bool(var value) -> value ? "SANT" : "FALSKT";
            case Fault(var code) -> code;
            case Blank _ -> "";
        };
    }

    default boolean isBlank() {
        return switch (this) {
            case Blank _ -> true;
            case Text(var text) -> text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
            default -> false;
        };
    }

    private static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) return Long.toString((long) number);
        var decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return Math.abs(number) < 1e15 && Math.abs(number) > 1e-9 ? decimal.toPlainString() : decimal.toString();
    }
}
