package se.framsteg.outcomes.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import se.framsteg.outcomes.Definitions;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.Period;
import se.framsteg.programmes.Programme;

/**
 * What the files of a report are made of: a programme, a period, its figures, and who has them made on which day.
 *
 * @param region the region's name
 */
public record Pack(
        Programme programme, String region, Period period, Figures figures, String madeBy, LocalDate madeOn) {

    /** {@code hallbarhetsutbildning-2020-rapport-2020-12-31}, and with both days where it is of a part. */
    public String fileName() {
        String days = isOfAll() ? period.to().toString() : period.from() + "--" + period.to();
        return "%s-%s-%s".formatted(programme.slug(), say("outcomes.pack.file"), days);
    }

    public String fileName(Indicator indicator) {
        return fileName() + "-" + indicator.id();
    }

    public boolean isOfAll() {
        return period.isFromTheStart(programme);
    }

    public String name(Indicator indicator) {
        return Definitions.inForce().of(indicator).name().in(lang());
    }
}
