package se.framsteg.organisations;

import static se.framsteg.organisations.NotAnOrganisationNumber.Fault.NOT_TEN_DIGITS;
import static se.framsteg.organisations.NotAnOrganisationNumber.Fault.NO_SUCH_BIRTHDAY;
import static se.framsteg.organisations.NotAnOrganisationNumber.Fault.NO_SUCH_GROUP;
import static se.framsteg.organisations.NotAnOrganisationNumber.Fault.WRONG_CHECK_DIGIT;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.NotAnOrganisationNumber.Fault;

/** The ways people, registers and spreadsheets write an organisation number, and the rules that a right one follows. */
final class WrittenNumber {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern LABEL =
            Pattern.compile("^(ORG(ANISATIONS)?\\.?(NR|NUMMER)\\.?:?|PERSONNUMMER:?|PNR:?)");
    private static final Pattern VAT = Pattern.compile("SE-?(\\d{6}-?\\d{4})-?\\d\\d");
    private static final Pattern FROM_A_CELL = Pattern.compile("\\d{8,12}[.,]0+|\\d[.,]\\d{1,13}E\\+?\\d{1,2}");
    private static final Pattern DIGITS = Pattern.compile("(1[689]|20)?(\\d{6})([-+]?)(\\d{4})");
    private static final Pattern CENTURY = Pattern.compile("1[689]|20");
    private static final Pattern RUN_OF_DIGITS =
            Pattern.compile("\\d(?:[\\s\\p{Z}\\p{Cf}\\p{Pd}\\u2212+.,]*+\\d){7,}+");

    private WrittenNumber() {}

    static String tenDigits(String written) {
        var text = plain(written);
        if (FROM_A_CELL.matcher(text).matches()) text = wholeNumber(text);
        var vat = VAT.matcher(text);
        if (vat.matches()) text = vat.group(1);
        var match = DIGITS.matcher(text);
        if (!match.matches()) throw new NotAnOrganisationNumber(NOT_TEN_DIGITS);
        var digits = match.group(2) + match.group(4);
        if (!centuryFits(match.group(1), digits.charAt(2) < '2', match.group(3)))
            throw new NotAnOrganisationNumber(NOT_TEN_DIGITS);
        return digits;
    }

    static @Nullable Fault faultIn(String digits) {
        if (digits.length() != 10 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) return NOT_TEN_DIGITS;
        boolean personal = digits.charAt(2) < '2';
        if (personal && !isBirthday(digits)) return NO_SUCH_BIRTHDAY;
        if (!personal && (digits.charAt(0) == '0' || digits.charAt(0) == '4')) return NO_SUCH_GROUP;
        return luhnHolds(digits) ? null : WRONG_CHECK_DIGIT;
    }

    /** Masks every run of digits that could be a personal number, right or mistyped; too much rather than too little. */
    static String masked(String text) {
        return RUN_OF_DIGITS.matcher(text).replaceAll(run -> {
            var shown = maskedRun(run.group().replaceAll("\\D", ""));
            return Matcher.quoteReplacement(shown == null ? run.group() : shown);
        });
    }

    private static String plain(String written) {
        var text = BLANKS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        return LABEL.matcher(DASHES.matcher(text).replaceAll("-")).replaceFirst("");
    }

    private static String wholeNumber(String text) {
        try {
            var digits =
                    new BigDecimal(text.replace(',', '.')).toBigIntegerExact().toString();
            return digits.length() < 10 ? "0".repeat(10 - digits.length()) + digits : digits;
        } catch (ArithmeticException _) {
            throw new NotAnOrganisationNumber(NOT_TEN_DIGITS);
        }
    }

    /** 16 stands before a legal person's number, a century before a person's; a plus sign only for the very old. */
    private static boolean centuryFits(@Nullable String century, boolean personal, String sign) {
        if (sign.equals("+") && !personal) return false;
        return century == null || century.equals("16") != personal;
    }

    private static boolean isBirthday(String digits) {
        int year = number(digits, 0), month = number(digits, 2), day = number(digits, 4);
        if (day > 60) day -= 60;
        if (month < 1 || month > 12 || day < 1) return false;
        return day <= Month.of(month).length(year % 4 == 0);
    }

    private static boolean luhnHolds(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return sum % 10 == 0;
    }

    /** Nine to thirteen digits whose month begins with 0 or 1, after a century or not; eight digits alone are a date. */
    private static @Nullable String maskedRun(String digits) {
        int length = digits.length();
        if (length < 9) return null;
        if (length > 13) return holdsBirthday(digits) ? digits.substring(0, 6) + "-••••" : null;
        boolean century = CENTURY.matcher(digits).lookingAt();
        if (length >= 11 && century && digits.charAt(4) < '2') return digits.substring(2, 8) + "-••••";
        if (length == 9 && digits.charAt(1) < '2') return "0" + digits.substring(0, 5) + "-••••";
        return digits.charAt(2) < '2' ? digits.substring(0, 6) + "-••••" : null;
    }

    /** Several numbers after one another look like one long number. */
    private static boolean holdsBirthday(String digits) {
        for (int from = 0; from + 10 <= digits.length(); from++)
            if (digits.charAt(from + 2) < '2' && isBirthday(digits.substring(from, from + 10))) return true;
        return false;
    }

    private static int number(String digits, int from) {
        return (digits.charAt(from) - '0') * 10 + digits.charAt(from + 1) - '0';
    }
}
