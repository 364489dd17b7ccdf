package se.framsteg.programmes.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Measures.Measure;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** A target as a manager writes it: a number, or per cent of a share. */
public record TargetForm(@Nullable String value, @Nullable String reason) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static TargetForm of(Measure measure, @Nullable BigDecimal value) {
        return new TargetForm(value == null ? "" : written(measure, value), "");
    }

    /** @param changes whether there is a target already, so that a reason is needed */
    Mending mending(Measure measure, boolean changes) {
        var reading = new FormReading();
        Optional<BigDecimal> read = reading.amount("value", value);
        if (FormReading.typed(value).isEmpty()) {
            reading.refuse("value", "programmes.target.value-missing");
        }
        if (measure.share()
                && read.filter(number -> number.compareTo(HUNDRED) > 0).isPresent()) {
            reading.refuse("value", "programmes.target.percent");
        }
        if (changes) {
            reading.needed("reason", reason, 500, "programmes.target.reason-missing");
        } else {
            reading.text("reason", reason, 500);
        }
        return reading.mending();
    }

    /** Only of a form with nothing to mend. */
    BigDecimal value(Measure measure) {
        BigDecimal read = new FormReading().amount("value", value).orElseThrow();
        return measure.share() ? read.divide(HUNDRED, 4, RoundingMode.HALF_UP) : read;
    }

    private static String written(Measure measure, BigDecimal value) {
        BigDecimal shown = measure.share() ? value.multiply(HUNDRED) : value;
        return shown.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
