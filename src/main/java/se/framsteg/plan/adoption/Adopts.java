package se.framsteg.plan.adoption;

import java.util.List;
import java.util.regex.Pattern;

/** What the points of a proposal adopt, in whatever words: only that is said of the decision afterwards. */
public record Adopts(boolean strategy, boolean plan) {
    private static final Pattern VERB =
            Pattern.compile("(?iU)(?<!\\b(?:inte|ej|not) )\\b(?:anta[rs]?|godkänn(?:a|er|s)|"
                    + "fastställ(?:a|er|s)?|bifall(?:a|er|s)?|adopts?|approves?|accepts?|besluta[rs]? om|decides? on|agrees? to)\\b"
                    + "(?! (?:inte|ej|not)\\b)");
    private static final Pattern ALL = Pattern.compile("(?iU)\\b(?:förslaget|proposal)\\b");
    private static final Pattern STRATEGY = Pattern.compile("(?iU)\\b\\p{L}*strateg(?:i|in|ins|y)\\b");
    private static final Pattern PLAN = Pattern.compile("(?iU)\\b\\p{L}*plan(?:en|ens)?\\b");

    /** @param sentences as they were decided on, in either language */
    public static Adopts in(List<String> sentences) {
        return new Adopts(any(sentences, STRATEGY), any(sentences, PLAN));
    }

    private static boolean any(List<String> sentences, Pattern what) {
        return sentences.stream()
                .filter(each -> VERB.matcher(each).find())
                .anyMatch(each -> what.matcher(each).find() || ALL.matcher(each).find());
    }
}
