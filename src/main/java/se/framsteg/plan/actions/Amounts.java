package se.framsteg.plan.actions;

import static java.math.RoundingMode.HALF_UP;
import static se.framsteg.shell.forms.FormReading.typed;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Written;

/** Kronor, tonnes and hours as people write them. What is not exact, such as {@code ca 5 tkr}, is asked for again. */
public final class Amounts {
    private static final BigDecimal MOST_SEK = new BigDecimal("1000000000");
    private static final Pattern MINUS = Pattern.compile("^[-\u2212\u2013]\\s*");
    private static final Pattern TONNES = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,3})?");

    private Amounts() {}

    /** Not below nothing, in whole kronor; null where nothing is typed. */
    public static @Nullable BigDecimal budget(FormReading reading, String field, @Nullable String typed) {
        return sek(reading, field, typed(typed), "plan.action.budget.wrong");
    }

    /** The same, with a minus before it where it costs. */
    public static @Nullable BigDecimal saving(FormReading reading, String field, @Nullable String typed) {
        String text = typed(typed);
        BigDecimal amount = sek(reading, field, MINUS.matcher(text).replaceFirst(""), "plan.action.saving.wrong");
        return amount != null && MINUS.matcher(text).find() ? amount.negate() : amount;
    }

    private static @Nullable BigDecimal sek(FormReading reading, String field, String text, String wrong) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> read = Written.sek(text).filter(sek -> sek.compareTo(MOST_SEK) <= 0);
        if (read.isEmpty()) {
            reading.refuse(field, wrong);
        }
        return read.map(sek -> sek.setScale(0, HALF_UP)).orElse(null);
    }

    /** With three decimals at most; null where nothing is typed. */
    public static @Nullable BigDecimal tonnes(FormReading reading, String field, @Nullable String typed) {
        String text = typed(typed).replaceAll("[\\s\u00a0\u202f]", "").replaceFirst("(?i)(ton|tonnes?|t)\\.?$", "");
        String plain = MINUS.matcher(text).replaceFirst("");
        if (Say.lang() == Lang.EN) {
            plain = plain.replaceAll(",(?=\\d{3}(?!\\d))", "");
        }
        if (typed(typed).isEmpty()) {
            return null;
        }
        if (!TONNES.matcher(plain).matches()) {
            reading.refuse(field, "plan.action.tonnes.wrong");
            return null;
        }
        var amount = new BigDecimal(plain.replace(',', '.'));
        return MINUS.matcher(text).find() ? amount.negate() : amount;
    }

    public static @Nullable Integer hours(FormReading reading, String field, @Nullable String typed, int most) {
        String text = typed(typed).replaceFirst("(?i)\\s*(h|tim|timmar|hours?)\\.?$", "");
        return reading.count(field, text, 0, most).orElse(null);
    }
}
