package se.framsteg.outcomes;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of the self-assessment as sentences, in the language of the page: always of how many, and nothing of fewer than five. */
public final class MaturityWords {
    private MaturityWords() {}

    /** {@code I snitt 5,2 steg högre efter kursen (17 av 37 företag svarade båda gångerna)}. */
    static String headline(Maturity maturity) {
        return maturity.index()
                .map(index -> say(
                        "outcomes.figure.maturity-change.headline",
                        higher(index.mean()),
                        number(index.pairs()),
                        number(maturity.population())))
                .orElseGet(() -> few(maturity));
    }

    /** Whether more see themselves higher or lower, part by part, and who has not said. */
    static List<String> details(Maturity maturity) {
        var details = new ArrayList<String>();
        maturity.index()
                .ifPresent(index -> details.add(say(
                        "outcomes.figure.maturity-change.apart",
                        number(index.rose()),
                        number(index.same()),
                        number(index.fell()))));
        if (!maturity.dimensions().isEmpty()) {
            details.add(say("outcomes.figure.maturity-change.parts", parts(maturity)));
        }
        details.add(say(
                "outcomes.figure.maturity-change.answered",
                number(maturity.before()),
                number(maturity.after()),
                maturity.missing()));
        return details;
    }

    /** {@code 5,2 steg högre}, {@code 0,4 steg lägre} or {@code lika}. */
    public static String higher(BigDecimal points) {
        String key = points.signum() > 0 ? "higher" : points.signum() < 0 ? "lower" : "level";
        return say("outcomes.maturity." + key, number(points.abs()));
    }

    /** With its sign: {@code +0,4}, {@code −0,4}. */
    public static String signed(BigDecimal mean) {
        return (mean.signum() > 0 ? "+" : mean.signum() < 0 ? "\u2212" : "") + number(mean.abs());
    }

    /** What a dimension is called, or the index. */
    public static String name(String code) {
        return say("outcomes.maturity.part." + code);
    }

    private static String few(Maturity maturity) {
        return maturity.pairs() == 0
                ? say("outcomes.maturity.none")
                : say("outcomes.figure.maturity-change.few", number(maturity.pairs()), number(maturity.population()));
    }

    private static String parts(Maturity maturity) {
        return maturity.dimensions().stream()
                .map(change -> name(change.code()) + " " + signed(change.mean()))
                .collect(Collectors.joining(", "));
    }
}
