package se.framsteg.shell.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;

/** Reads what was typed in a form, field by field, and gathers what must be mended in the order of the reading. */
public final class FormReading {
    private static final int LONGEST_NUMBER = 40;
    private static final BigDecimal MOST_SEK = new BigDecimal("1000000000");

    private final Map<String, String> sentences = new LinkedHashMap<>();

    public static String typed(@Nullable String field) {
        return Objects.requireNonNullElse(field, "").strip();
    }

    /** What a form says it has seen of something; 0, which nothing has, where that cannot be read. */
    public static int version(@Nullable String typed) {
        return typed(typed).matches("\\d{1,9}") ? Integer.parseInt(typed(typed)) : 0;
    }

    /** @param missing the key of what to say where nothing is typed */
    public String needed(String field, @Nullable String typed, int longest, String missing) {
        if (typed(typed).isEmpty()) {
            refuse(field, missing);
        }
        return text(field, typed, longest);
    }

    public String text(String field, @Nullable String typed, int longest) {
        if (typed(typed).length() > longest) {
            refuse(field, "shell.form.too-long", longest);
        }
        return typed(typed);
    }

    public Optional<LocalDate> day(String field, @Nullable String typed) {
        if (typed(typed).isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDay.read(typed(typed));
        if (day.isEmpty()) {
            refuse(field, "shell.form.day");
        }
        return day;
    }

    public Optional<LocalDate> neededDay(String field, @Nullable String typed) {
        if (typed(typed).isEmpty()) {
            refuse(field, "shell.form.day");
        }
        return day(field, typed);
    }

    public Optional<Integer> count(String field, @Nullable String typed, int least, int most) {
        String digits = typed(typed).replaceAll("[\\s\\u00a0]", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            refuse(field, "shell.form.count", least, most);
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(digits));
    }

    /** Not below nothing, with at most two decimals. */
    public Optional<BigDecimal> amount(String field, @Nullable String typed) {
        return amount(field, typed, "shell.form.amount");
    }

    /** The same. @param wrong what is said of what is no such number */
    public Optional<BigDecimal> amount(String field, @Nullable String typed, String wrong) {
        String text = typed(typed);
        if (text.length() > LONGEST_NUMBER) {
            refuse(field, wrong);
            return Optional.empty();
        }
        String number = text.replaceAll("(?i)\\s*(%|tim|timmar|hours|h)\\.?$", "")
                .replaceAll("(?<=\\p{L})\\.$", "")
                .strip();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> read = Written.sek(number).filter(sek -> sek.compareTo(MOST_SEK) <= 0);
        if (read.isEmpty()) {
            refuse(field, wrong);
        }
        return read;
    }

    public void refuse(String field, String key, Object... arguments) {
        sentences.putIfAbsent(field, Say.say(key, arguments));
    }

    public Mending mending() {
        return new Mending(sentences);
    }
}
