package se.framsteg.outcomes;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.framsteg.programmes.participation.EndReason;

/** Who has completed the course, as sentences in the language of the page. */
final class CompletionWords {
    private CompletionWords() {}

    static String headline(Completion completion) {
        return say(
                "outcomes.figure.completion.headline",
                FigureWords.ofHowMany(completion.completed(), completion.enrolled()));
    }

    /** Those that have not, and why some left. */
    static List<String> details(Completion completion) {
        var details = new ArrayList<String>();
        details.add(say("outcomes.figure.completion.apart", number(completion.underWay()), number(completion.left())));
        if (completion.left() > 0) {
            String why = completion.whyLeft().entrySet().stream()
                    .map(each -> reason(each.getKey()) + " " + number(each.getValue()))
                    .collect(Collectors.joining(", "));
            details.add(say("outcomes.figure.completion.why", why));
        }
        return details;
    }

    private static String reason(String code) {
        return code.isEmpty()
                ? say("outcomes.figure.completion.why.unknown")
                : say(EndReason.valueOf(code.toUpperCase(Locale.ROOT)).textKey());
    }
}
