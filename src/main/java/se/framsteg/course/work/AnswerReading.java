package se.framsteg.course.work;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.TypedDay;
import se.framsteg.shell.forms.Written;

/** Reads what people type as answers, and says in words what cannot be read. Nothing typed is no fault here. */
public final class AnswerReading {
    /** In Swedish a point may part thousands or begin the decimals: {@code 1.500} is 1 500 to some and 1,5 to others. */
    private static final Pattern DOUBTFUL = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}\\.\\d{3}(?![\\d.,])");

    private static final int LONGEST_NUMBER = 40;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private AnswerReading() {}

    /** A sentence on what is wrong with an answer; empty when nothing is. */
    public static Optional<String> fault(Field field, String typed, LocalDate today) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (field.type()) {
            case FILE -> Attachment.in(typed).isEmpty() ? Optional.of(say("course.answer.file")) : Optional.empty();
            case TEXT, PERSON, MUNICIPALITY, COUNTRY, ROW -> tooLong(field, typed);
            case WEIGHT_A_YEAR -> weightFault(field, typed);
            case WHOLE, DECIMAL, MONEY, PERCENT, YEAR, SCALE -> numberFault(field, typed);
            case DAY -> dayFault(field, typed, today);
            case YES_NO -> typed.equals("yes") || typed.equals("no") ? Optional.empty() : unknown();
            case CHOICE -> field.options().containsKey(typed) ? Optional.empty() : unknown();
            case CHOICES -> severalFault(field, typed);
            case ROWS -> fewOrMany(field, Answers.several(typed));
        };
    }

    /**
     * With comma or point, with spaces in thousands; amounts also with {@code kr}, {@code tkr} and {@code mkr}, weights with a unit
     * and a time, and told in tonnes a year.
     */
    public static Optional<BigDecimal> amount(FieldType type, String typed) {
        if (!type.isNumber() || typed.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        if (type == FieldType.MONEY) {
            return Written.sek(typed);
        }
        if (type == FieldType.WEIGHT_A_YEAR) {
            return WeightReading.tonnesAYear(typed);
        }
        String plain =
                typed.replaceAll("[\\s\\u00a0\\u202f]|%$", "").replace('−', '-').replace(',', '.');
        return plain.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    public static Optional<LocalDate> day(String typed) {
        return TypedDay.read(typed);
    }

    private static Optional<String> tooLong(Field field, String typed) {
        return typed.length() > field.longest()
                ? Optional.of(say("course.answer.too-long", number(field.longest()), number(typed.length())))
                : Optional.empty();
    }

    private static Optional<String> numberFault(Field field, String typed) {
        Optional<BigDecimal> read = amount(field.type(), typed);
        if (read.isEmpty()) {
            return Optional.of(say(field.type() == FieldType.MONEY ? "course.answer.money" : "course.answer.number"));
        }
        boolean whole = field.type() != FieldType.DECIMAL
                && field.type() != FieldType.MONEY
                && field.type() != FieldType.PERCENT;
        if (whole && read.get().stripTrailingZeros().scale() > 0) {
            return Optional.of(say("course.answer.whole"));
        }
        BigDecimal least = least(field);
        BigDecimal most = most(field);
        return read.get().compareTo(least) < 0 || read.get().compareTo(most) > 0
                ? Optional.of(say("course.answer.between", plain(least), plain(most)))
                : Optional.empty();
    }

    private static Optional<String> weightFault(Field field, String typed) {
        Matcher doubtful = DOUBTFUL.matcher(typed);
        if (Say.lang() == Lang.SV && doubtful.find()) {
            BigDecimal parts = new BigDecimal(doubtful.group());
            return Optional.of(say(
                    "course.answer.weight.doubtful",
                    number(parts.movePointRight(3)),
                    number(parts.stripTrailingZeros())));
        }
        Optional<BigDecimal> read = amount(field.type(), typed);
        if (read.isEmpty()) {
            return Optional.of(say("course.answer.weight"));
        }
        return read.get().compareTo(least(field)) < 0 || read.get().compareTo(most(field)) > 0
                ? Optional.of(say(
                        "course.answer.weight.between", number(least(field).movePointRight(3)), number(most(field))))
                : Optional.empty();
    }

    private static BigDecimal least(Field field) {
        if (field.least() != null) {
            return field.least();
        }
        return switch (field.type()) {
            case SCALE -> BigDecimal.ONE;
            case YEAR -> BigDecimal.valueOf(EARLIEST_YEAR);
            default -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal most(Field field) {
        if (field.most() != null) {
            return field.most();
        }
        return switch (field.type()) {
            case SCALE -> BigDecimal.valueOf(5);
            case PERCENT -> BigDecimal.valueOf(100);
            case YEAR -> BigDecimal.valueOf(LATEST_YEAR);
            default -> BigDecimal.valueOf(999_999_999_999L);
        };
    }

    private static String plain(BigDecimal bound) {
        return bound.precision() - bound.scale() <= 4
                ? bound.stripTrailingZeros().toPlainString()
                : number(bound.longValue());
    }

    private static Optional<String> dayFault(Field field, String typed, LocalDate today) {
        Optional<LocalDate> day = day(typed);
        if (day.isEmpty()) {
            return Optional.of(say("shell.form.day"));
        }
        if (field.within() == null) {
            return Optional.empty();
        }
        LocalDate last = today.plusDays(field.within());
        return day.get().isAfter(last) ? Optional.of(say("course.answer.day-by", date(last))) : Optional.empty();
    }

    private static Optional<String> severalFault(Field field, String typed) {
        List<String> chosen = Answers.several(typed);
        return field.options().keySet().containsAll(chosen) ? fewOrMany(field, chosen) : unknown();
    }

    private static Optional<String> fewOrMany(Field field, List<String> chosen) {
        if (field.most() != null && chosen.size() > field.most().intValue()) {
            return Optional.of(say("course.answer.most", number(field.most().intValue())));
        }
        return field.least() != null && chosen.size() < field.least().intValue()
                ? Optional.of(say("course.answer.least", number(field.least().intValue())))
                : Optional.empty();
    }

    private static Optional<String> unknown() {
        return Optional.of(say("course.answer.unknown"));
    }
}
