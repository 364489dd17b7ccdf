package se.framsteg.outcomes.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.outcomes.Period;

/** The days asked for, as they were written in the address. */
public record PackForm(@Nullable String from, @Nullable String to) {
    static PackForm of(Period period) {
        return new PackForm(period.from().toString(), period.to().toString());
    }

    boolean isEmpty() {
        return from == null && to == null;
    }

    /** The period, if both are days and stand in order. */
    Optional<Period> period() {
        return day(from)
                .flatMap(first -> day(to).filter(last -> !last.isBefore(first)).map(last -> new Period(first, last)));
    }

    /** What is wrong with a day, as the key of a text; empty when nothing is. */
    public String wrongFrom() {
        return day(from).isEmpty() ? "outcomes.pack.from.wrong" : "";
    }

    public String wrongTo() {
        Optional<LocalDate> last = day(to);
        if (last.isEmpty()) {
            return "outcomes.pack.to.wrong";
        }
        return day(from).filter(last.get()::isBefore).isPresent() ? "outcomes.pack.to.early" : "";
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
