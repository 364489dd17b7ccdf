package se.framsteg.footprint;

import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import se.framsteg.course.FieldType;
import se.framsteg.course.work.AnswerReading;
import se.framsteg.course.work.Attachment;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.TypedDay;

/** Reads what is typed in a footprint, and says in words what cannot be read. Nothing typed is no fault here. */
public final class Typed {
    /** A hundred thousand in one language, a hundred in the other. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

    private static final BigDecimal MOST_GRAMS = BigDecimal.valueOf(2000);
    private static final int EARLIEST_YEAR = 2015;

    private Typed() {}

    /** Not below nothing; empty where it is no number, or may be read in two ways. */
    public static Optional<BigDecimal> amount(String typed) {
        return AMBIGUOUS.matcher(typed.strip()).matches()
                ? Optional.empty()
                : AnswerReading.amount(FieldType.DECIMAL, typed).filter(amount -> amount.signum() >= 0);
    }

    /** Grams for each kilowatt hour, from 0 to 2 000. */
    public static Optional<BigDecimal> grams(String typed) {
        return AnswerReading.amount(FieldType.DECIMAL, typed)
                .filter(grams -> grams.signum() >= 0 && grams.compareTo(MOST_GRAMS) <= 0);
    }

    public static Optional<Unit> unit(String typed) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.code().equals(typed))
                .findFirst();
    }

    /** From 2015 to this year. */
    public static Optional<Integer> year(String typed, LocalDate today) {
        return Optional.of(typed.strip())
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= EARLIEST_YEAR && year <= today.getYear());
    }

    public static String yearFault(String typed, LocalDate today) {
        return typed.isEmpty() || year(typed, today).isPresent()
                ? ""
                : say("footprint.fault.year", String.valueOf(EARLIEST_YEAR), String.valueOf(today.getYear()));
    }

    /** What is wrong with an answer of a row by itself or beside the others of its row; empty where nothing is. */
    public static String fault(ActivityField field, Activity row, Factors factors) {
        String typed = row.typed(field);
        if (typed.isEmpty()) {
            return "";
        }
        if (typed.length() > field.most()) {
            return say("footprint.fault.long", Say.number(field.most()));
        }
        boolean right = switch (field) {
            case FACTOR -> factors.isOffered(typed);
            case AMOUNT -> amount(typed).isPresent();
            case UNIT -> fits(typed, row, factors);
            case EVIDENCE -> Evidence.of(typed).isPresent();
            case GUARANTEE -> typed.equals("yes") || typed.equals("no");
            case OWN_VALUE -> grams(typed).isPresent();
            case FROM -> TypedDay.read(typed).isPresent();
            case TO -> isAfter(row.typed(ActivityField.FROM), typed);
            case FILE -> !Attachment.in(typed).isEmpty();
            case SHOWN, NOTE -> true;
        };
        return right ? "" : say("footprint.fault." + field.code());
    }

    private static boolean fits(String typed, Activity row, Factors factors) {
        Optional<Unit> unit = unit(typed);
        return factors.find(row.typed(ActivityField.FACTOR))
                .map(factor -> unit.filter(each -> each.becomes(factor.unit())).isPresent())
                .orElse(unit.isPresent());
    }

    private static boolean isAfter(String from, String to) {
        Optional<LocalDate> last = TypedDay.read(to);
        return last.isPresent()
                && TypedDay.read(from).map(first -> !last.get().isBefore(first)).orElse(true);
    }
}
