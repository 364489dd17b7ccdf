package se.framsteg.outcomes;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares figures sentence by sentence, as a reader of the public page would. */
public final class FigureChanges {
    private FigureChanges() {}

    /** @param before what is published; null where nothing is */
    public static List<FigureChange> between(@Nullable Figures before, Figures after) {
        var changes = new ArrayList<FigureChange>();
        for (Indicator indicator : after.indicators()) {
            Map<String, String> then =
                    before == null || !before.isCollected(indicator) ? Map.of() : said(indicator, before);
            said(indicator, after).forEach((what, words) -> {
                if (!words.equals(then.get(what))) {
                    changes.add(new FigureChange(indicator, what, then.get(what), words));
                }
            });
        }
        return changes;
    }

    private static Map<String, String> said(Indicator indicator, Figures figures) {
        var said = new LinkedHashMap<String, String>();
        said.put(say("outcomes.change.figure"), FigureWords.headline(indicator, figures));
        var details = FigureWords.details(indicator, figures);
        if (!details.isEmpty()) {
            said.put(say("outcomes.change.details"), String.join(". ", details));
        }
        if (figures.target(indicator) != null) {
            said.put(say("outcomes.change.target"), FigureWords.target(indicator, figures));
        }
        switch (indicator) {
            case COMPANIES_BENEFITED -> {
                put(said, "outcomes.change.by-size", figures.benefited().bySize());
                put(said, "outcomes.change.by-municipality", figures.benefited().byMunicipality());
            }
            case RECOMMENDATION -> {
                if (figures.recommendation().isShown()) {
                    said.put(
                            say("outcomes.change.distribution"),
                            answers(figures.recommendation().distribution()));
                }
            }
            case STRATEGY_SHARE -> put(said, "outcomes.change.interests", figures.interests());
            default -> {}
        }
        return said;
    }

    /** How many gave each answer that anybody gave. */
    private static String answers(List<Long> distribution) {
        return IntStream.range(0, distribution.size())
                .filter(answer -> distribution.get(answer) > 0)
                .mapToObj(answer -> say("outcomes.change.answer", distribution.get(answer), answer))
                .collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> said, String what, Breakdown breakdown) {
        if (!breakdown.isEmpty()) {
            var groups = breakdown.groups().stream()
                    .map(group -> FigureWords.name(group) + " " + group.n())
                    .toList();
            said.put(say(what), String.join(", ", groups));
        }
    }
}
