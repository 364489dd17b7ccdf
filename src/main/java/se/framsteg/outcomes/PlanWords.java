package se.framsteg.outcomes;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.percent;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is planned in adopted plans, and what was done of it, as sentences in the language of the page. */
public final class PlanWords {
    private static final List<String> SURE = List.of("high", "medium", "low", "unsaid");

    private PlanWords() {}

    static String emissions(PlannedEmissions emissions) {
        BigDecimal tonnes = emissions.tonnes();
        return tonnes == null
                ? say("outcomes.figure.planned-emissions.few", emissions.companies())
                : say("outcomes.figure.planned-emissions.headline", number(tonnes), emissions.companies());
    }

    /** By how sure the companies are. */
    public static List<String> details(PlannedEmissions emissions) {
        var details = new ArrayList<String>();
        for (String sure : SURE) {
            BigDecimal tonnes = emissions.tonnes(sure);
            if (tonnes != null && tonnes.signum() != 0) {
                details.add(say("outcomes.figure.planned-emissions." + sure, number(tonnes)));
            }
        }
        return details;
    }

    static String implementation(Implementation.At at) {
        return at.isShown()
                ? say("outcomes.figure.implementation.headline", FigureWords.ofHowMany(at.done(), at.due()))
                : say("outcomes.figure.implementation.few", at.companies());
    }

    static List<String> details(Implementation implementation) {
        var details = new ArrayList<String>();
        details.addAll(details("half-year", implementation.halfYear()));
        details.addAll(details("year", implementation.year()));
        return details;
    }

    private static List<String> details(String when, Implementation.At at) {
        if (at.due() == 0 || !at.isShown()) {
            return List.of();
        }
        var details = new ArrayList<String>();
        details.add(say(
                "outcomes.figure.implementation." + when,
                number(at.due()),
                number(at.done()),
                number(at.late()),
                number(at.unknown())));
        details.addAll(bounds(at));
        return details;
    }

    /** What may be true of all that was due, where something is unknown. */
    public static List<String> bounds(Implementation.At at) {
        BigDecimal low = at.low();
        BigDecimal high = at.high();
        return low == null || high == null || at.unknown() == 0
                ? List.of()
                : List.of(say("outcomes.figure.implementation.bounds", percent(low), percent(high)));
    }
}
