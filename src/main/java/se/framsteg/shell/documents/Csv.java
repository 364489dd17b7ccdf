package se.framsteg.shell.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as RFC 4180 has them: commas, quotes where needed, CRLF. Text that a spreadsheet would run as a formula is given
 * an apostrophe in front, also after a semicolon, where a Swedish one begins a new cell; numbers stay numbers.
 */
public final class Csv {
    private static final Pattern FORMULA = Pattern.compile("(^|;\\s*)([=+\\-@\\t\\r\\n])");

    private Csv() {}

    public static String row(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> quoted(harmless(value.toString()));
        };
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).replaceAll("$1'$2");
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
