package se.framsteg.flows;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;

/**
 * An amount as people write it, with its unit taken off. In English a comma parts thousands; in Swedish it begins the decimals, and
 * a point before three digits may be either: whoever writes {@code 1.500} is asked which.
 */
public final class TypedNumber {
    private static final Pattern DOUBTFUL = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern THOUSANDS =
            Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d{1,3}|[1-9]\\d{0,2}(?:\\.\\d{3}){2,}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,3})?");
    private static final String TONNES = "(?i)(ton|tonnes?|t)\\.?$";
    private static final int DECIMALS = 3;

    private TypedNumber() {}

    /** Not below nothing. Empty where nothing is typed, and where it is refused at its field. */
    public static Optional<BigDecimal> read(FormReading reading, String field, String typed, String wrong) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        boolean swedish = Say.lang() == Lang.SV;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (swedish && DOUBTFUL.matcher(text).matches()) {
            BigDecimal parts = new BigDecimal(text);
            reading.refuse(
                    field,
                    "flows.number.doubtful",
                    Say.number(parts.movePointRight(DECIMALS)),
                    Say.number(parts.stripTrailingZeros()));
            return Optional.empty();
        }
        String plain = swedish
                ? THOUSANDS.matcher(text).matches() ? text.replace(".", "") : text
                : text.replaceAll(",(?=\\d{3}(?!\\d))", "");
        if (!NUMBER.matcher(plain).matches()) {
            reading.refuse(field, wrong);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(',', '.')));
    }

    /** The same of tonnes, with or without their unit. */
    public static Optional<BigDecimal> tonnes(FormReading reading, String field, String typed, String wrong) {
        String bare = typed.strip().replaceFirst(TONNES, "");
        return read(reading, field, bare.isBlank() ? typed : bare, wrong);
    }
}
