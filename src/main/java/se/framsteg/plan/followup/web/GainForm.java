package se.framsteg.plan.followup.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.actions.Amounts;
import se.framsteg.plan.followup.Gain;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;

/** What somebody writes of what an action gave, as it was typed. @param seen what stood when they wrote */
public record GainForm(
        @Nullable String year,
        @Nullable String co2e,
        @Nullable String material,
        @Nullable String saving,
        @Nullable String method,
        @Nullable String confidence,
        @Nullable String seen) {
    private static final int FIRST_YEAR = 2000;

    static GainForm of(Gain gain) {
        return new GainForm(
                String.valueOf(gain.year()),
                figure(gain.co2eT()),
                figure(gain.materialT()),
                figure(gain.savingSek()),
                gain.method(),
                gain.confidence(),
                gain.id().toString());
    }

    static GainForm empty(int year) {
        return new GainForm(String.valueOf(year), "", "", "", "", "", "");
    }

    /** The same, by somebody who has now seen that. */
    GainForm seeing(UUID stands) {
        return new GainForm(year, co2e, material, saving, method, confidence, stands.toString());
    }

    @Nullable
    UUID saw() {
        return typed(seen).matches(Ids.WRITTEN) ? UUID.fromString(typed(seen)) : null;
    }

    private static String figure(@Nullable BigDecimal amount) {
        return amount == null ? "" : Say.number(amount);
    }

    /** Empty where something must be mended, which the reading then says. */
    Optional<Gain> read(FormReading reading, ActionId action, int thisYear, String by, Instant at) {
        int of = typed(year).matches("\\d{4}") ? Integer.parseInt(typed(year)) : 0;
        if (of < FIRST_YEAR || of > thisYear) {
            reading.refuse("year", "plan.gain.year.wrong", thisYear);
        }
        var gain = new Gain(
                Ids.next(),
                action,
                of,
                Amounts.tonnes(reading, "co2e", co2e),
                Amounts.tonnes(reading, "material", material),
                Amounts.saving(reading, "saving", saving),
                reading.text("method", method, Gain.LONGEST_METHOD),
                typed(confidence),
                by,
                at);
        if (gain.hasFigures() && !Action.Effect.CONFIDENCE.contains(gain.confidence())) {
            reading.refuse("confidence", "plan.gain.confidence.missing");
        }
        return reading.mending().isEmpty() ? Optional.of(gain) : Optional.empty();
    }

    public String text(String field) {
        return Objects.requireNonNullElse(
                Map.of(
                                "year", typed(year),
                                "co2e", typed(co2e),
                                "material", typed(material),
                                "saving", typed(saving),
                                "method", typed(method),
                                "confidence", typed(confidence),
                                "seen", typed(seen))
                        .get(field),
                "");
    }
}
