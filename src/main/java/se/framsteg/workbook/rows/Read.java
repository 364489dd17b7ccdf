package se.framsteg.workbook.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.framsteg.organisations.NotAnOrganisationNumber;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.shell.sheets.Cell;

/** What single cells say. */
final class Read {
    static final int NAME = 200;
    static final int TITLE = 500;
    static final int TEXT = 32_767;

    private static final Pattern SNI = Pattern.compile(
            "(?:SNI\\s*)?(\\d{2})(?:\\.?(\\d{1,3}))?(?:\\.(\\d))?(?:[\\s:,-].*)?|([A-U])(?:[\\s:,-].*)?");
    private static final Pattern MAIL = Pattern.compile("[^\\s<>();,:\"@]+@[^\\s<>();,:\"@]+\\.[\\p{L}]{2,}");

    private Read() {}

    static Function<Cell, String> line(int longest) {
        return cell -> within(longest, Wording.oneLine(cell.written()));
    }

    static Function<Cell, String> lines() {
        return cell -> within(TEXT, Wording.lines(cell.written()));
    }

    static OrganisationNumber organisationNumber(Cell cell) {
        try {
            return cell instanceof Cell.Number(var number)
                    ? OrganisationNumber.ofNumber(number)
                    : OrganisationNumber.of(cell.written());
        } catch (NotAnOrganisationNumber wrong) {
            throw switch (wrong.fault()) {
                case NOT_TEN_DIGITS -> new NotUnderstood("organisation-number");
                case WRONG_CHECK_DIGIT -> new NotUnderstood("organisation-number-check-digit");
                case NO_SUCH_GROUP -> new NotUnderstood("organisation-number-group");
                case NO_SUCH_BIRTHDAY -> new NotUnderstood("organisation-number-birthday");
            };
        }
    }

    static Function<Cell, String> municipality(Municipalities municipalities) {
        return cell -> {
            var written = Wording.oneLine(cell.written());
            if (written.length() > NAME) throw new NotUnderstood("municipality");
            return municipality(municipalities, written).orElseThrow(() -> new NotUnderstood("municipality"));
        };
    }

    private static Optional<String> municipality(Municipalities municipalities, String written) {
        if (written.matches("\\d{3,4}")) return municipalities.code("0".repeat(4 - written.length()) + written);
        var code = written.replaceFirst("^.*?\\b(\\d{4})\\b.*$", "$1");
        var name = written.replaceAll("[\\d()]|(?i)\\b(?:kommun|stad|municipality)\\b", " ")
                .strip();
        return Optional.<String>empty()
                .or(() -> municipalities.code(written))
                .or(() -> municipalities.code(name))
                .or(() -> name.endsWith("s")
                        ? municipalities.code(name.substring(0, name.length() - 1))
                        : Optional.empty())
                .filter(found -> code.equals(written) || found.equals(code));
    }

    static String sni(Cell cell) {
        var written = Wording.oneLine(cell.written()).toUpperCase(Locale.ROOT);
        if (cell instanceof Cell.Number(var number) && number < 100)
            written = number == Math.rint(number)
                    ? "%02d".formatted((long) number)
                    : BigDecimal.valueOf(number)
                            .setScale(2, RoundingMode.HALF_UP)
                            .toPlainString();
        if (written.matches("\\d\\.\\d{2}")) written = "0" + written;
        var match = SNI.matcher(written);
        if (written.length() > NAME || !match.matches()) throw new NotUnderstood("sni");
        if (match.group(4) != null) return match.group(4);
        var rest = (match.group(2) == null ? "" : match.group(2)) + (match.group(3) == null ? "" : match.group(3));
        return rest.isEmpty() ? match.group(1) : match.group(1) + "." + rest;
    }

    /** The first address in the cell, or nothing. */
    static Optional<String> mail(Cell cell) {
        var written = Wording.oneLine(cell.written());
        var found = MAIL.matcher(written.length() > NAME ? "" : written);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** A number cell has lost the 0 that every telephone number in Sweden begins with. */
    static String telephone(Cell cell) {
        var written = Wording.oneLine(cell.written());
        return within(NAME, cell instanceof Cell.Number && written.matches("[1-9]\\d{6,8}") ? "0" + written : written);
    }

    private static String within(int longest, String text) {
        if (text.isEmpty()) throw new NotUnderstood("missing");
        if (text.length() > longest) throw new NotUnderstood("too-long", longest + "", text.length() + "");
        return text;
    }
}
