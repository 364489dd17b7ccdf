package se.framsteg.ideas;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Written;

/** Reads what is typed of an idea as it is kept, or says what is wrong with it. */
final class IdeaRules {
    private static final BigDecimal MOST_SEK = new BigDecimal("1000000000");
    private static final Pattern MINUS = Pattern.compile("^[-\u2212\u2013]\\s*");
    private static final Pattern TONNES = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,3})?");

    private IdeaRules() {}

    /** @param people who may be named @return null where it is refused */
    static @Nullable String read(FormReading reading, IdeaField field, String typed, Set<UUID> people) {
        if (typed.isEmpty()) {
            if (field == IdeaField.TITLE) {
                reading.refuse(field.code(), "ideas.title.missing");
                return null;
            }
            return "";
        }
        return switch (field.type()) {
            case LINE -> words(reading, field, typed.replaceAll("\\s+", " "));
            case LINES -> words(reading, field, typed);
            case CHOICE -> field.codes().contains(typed) ? typed : refused(reading, field, "shell.form.not-understood");
            case PERSON -> person(reading, field, typed, people);
            case COST -> sek(reading, field, typed, "ideas.cost.wrong");
            case GAIN -> gain(reading, field, typed);
            case TONNES -> tonnes(reading, field, typed);
        };
    }

    private static @Nullable String refused(FormReading reading, IdeaField field, String key, Object... arguments) {
        reading.refuse(field.code(), key, arguments);
        return null;
    }

    private static @Nullable String words(FormReading reading, IdeaField field, String typed) {
        return typed.length() <= field.longest()
                ? typed
                : refused(reading, field, "ideas.too-long", field.longest(), typed.length());
    }

    private static @Nullable String person(FormReading reading, IdeaField field, String typed, Set<UUID> people) {
        return people.stream().map(UUID::toString).anyMatch(typed::equals)
                ? typed
                : refused(reading, field, "ideas.person.unknown");
    }

    private static @Nullable String sek(FormReading reading, IdeaField field, String typed, String wrong) {
        String read = Written.sek(typed)
                .filter(sek -> sek.compareTo(MOST_SEK) <= 0)
                .map(sek -> sek.setScale(0, HALF_UP).toPlainString())
                .orElse(null);
        return read == null ? refused(reading, field, wrong) : read;
    }

    private static @Nullable String gain(FormReading reading, IdeaField field, String typed) {
        String read = sek(reading, field, MINUS.matcher(typed).replaceFirst(""), "ideas.gain.wrong");
        boolean below = MINUS.matcher(typed).find() && read != null && !read.equals("0");
        return below ? "-" + read : read;
    }

    private static @Nullable String tonnes(FormReading reading, IdeaField field, String typed) {
        String text = typed.replaceAll("[\\s\u00a0\u202f]", "").replaceFirst("(?i)(ton|tonnes?|t)\\.?$", "");
        String plain = MINUS.matcher(text).replaceFirst("");
        if (Say.lang() == Lang.EN) {
            plain = plain.replaceAll(",(?=\\d{3}(?!\\d))", "");
        }
        if (!TONNES.matcher(plain).matches()) {
            return refused(reading, field, "ideas.tonnes.wrong");
        }
        var amount = new BigDecimal(plain.replace(',', '.')).stripTrailingZeros();
        return (MINUS.matcher(text).find() ? amount.negate() : amount).toPlainString();
    }
}
