package se.framsteg.outcomes.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.framsteg.outcomes.Definition;
import se.framsteg.outcomes.Definitions;
import se.framsteg.outcomes.FigureWords;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Indicator;

/**
 * An indicator as a report tells it, in words.
 *
 * @param target what was aimed at; empty where nothing was
 * @param reached how the outcome stands to the target; empty without one
 * @param strength how strong the evidence is at least
 */
public record PackRow(
        Indicator indicator,
        String name,
        String outcome,
        List<String> details,
        String target,
        String reached,
        String counts,
        String source,
        String strength) {

    static List<PackRow> all(Pack pack) {
        return pack.figures().indicators().stream()
                .map(indicator -> of(indicator, pack))
                .toList();
    }

    private static PackRow of(Indicator indicator, Pack pack) {
        Figures figures = pack.figures();
        Definition definition = Definitions.inForce().of(indicator);
        return new PackRow(
                indicator,
                definition.name().in(lang()),
                FigureWords.headline(indicator, figures),
                FigureWords.details(indicator, figures),
                FigureWords.target(indicator, figures),
                reached(indicator, pack),
                definition.counts().in(lang()),
                definition.source().in(lang()),
                say("outcomes.level." + definition.level()));
    }

    private static String reached(Indicator indicator, Pack pack) {
        BigDecimal target = pack.figures().target(indicator);
        BigDecimal value = pack.figures().value(indicator);
        if (target == null) {
            return "";
        }
        if (value == null) {
            return say("outcomes.pack.target.few");
        }
        if (value.compareTo(target) >= 0) {
            return say("outcomes.pack.target.reached");
        }
        return say(isOver(pack) ? "outcomes.pack.target.missed" : "outcomes.pack.target.not-yet");
    }

    /** Nothing more can come in: the period holds the whole programme, and the programme has ended. */
    private static boolean isOver(Pack pack) {
        LocalDate end = pack.programme().endsOn();
        return pack.isOfAll()
                && !pack.period().to().isBefore(end)
                && !pack.madeOn().isBefore(end);
    }
}
