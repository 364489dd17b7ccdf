package se.framsteg.network.day.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.day.Talk.Outcome;
import se.framsteg.network.day.Talks;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** What is pressed after a call. @param then where one goes on: {@code day} to the list, else to the company's page */
public record TalkForm(
        @Nullable String outcome,
        @Nullable String againOn,
        @Nullable String line,
        @Nullable String then) {
    static final TalkForm EMPTY = new TalkForm("", "", "", "");

    private static final int MONTHS = 12;

    Mending mending(LocalDate today) {
        var reading = new FormReading();
        Optional<Outcome> how = how();
        if (how.isEmpty()) {
            reading.refuse("outcome", "network.day.outcome.missing");
        }
        if (how.equals(Optional.of(Outcome.AGAIN))) {
            Optional<LocalDate> day =
                    typed(againOn).isEmpty() ? Optional.empty() : reading.neededDay("againOn", againOn);
            if (typed(againOn).isEmpty()) {
                reading.refuse("againOn", "network.day.again.missing");
            }
            if (day.isPresent() && (!day.get().isAfter(today) || day.get().isAfter(today.plusMonths(MONTHS)))) {
                reading.refuse("againOn", "network.day.again.wrong");
            }
        }
        reading.text("line", line, Talks.LONGEST_LINE);
        return reading.mending();
    }

    Mending lineMending() {
        var reading = new FormReading();
        reading.needed("line", line, Talks.LONGEST_LINE, "network.day.line.missing");
        return reading.mending();
    }

    Optional<Outcome> how() {
        return Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(typed(outcome)))
                .findFirst();
    }

    /** @return the day to call again on; null where the outcome is another */
    @Nullable
    LocalDate again() {
        return how().equals(Optional.of(Outcome.AGAIN))
                ? new FormReading().day("againOn", againOn).orElseThrow()
                : null;
    }

    String words() {
        return typed(line).replaceAll("\\s+", " ");
    }

    boolean toDay() {
        return typed(then).equals("day");
    }

    public String typedLine() {
        return typed(line);
    }

    public String typedAgain() {
        return typed(againOn);
    }
}
