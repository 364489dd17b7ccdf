package se.framsteg.plan.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.framsteg.plan.ChosenTopic;
import se.framsteg.plan.StrategyRules;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.Target;

/**
 * Proposes what may stand in a strategy, by plain rules over earlier answers: the same answers give the same proposals, in the
 * company's own words and figures, and where nothing was answered nothing is proposed. Each question is answered only by answers of
 * its own kind: rather none than a sentence that does not fit. Targets stand in a strategy by themselves, and are no bets.
 */
public final class Proposals {
    /** As many of one kind as somebody cares to choose among. */
    static final int MOST_OF_A_KIND = 5;

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?]+(?!\\S)|[.!?]+(?=\\S)[^.!?\\n]*)*");

    /** What a company wants is said with these words, and what troubles it is not. */
    private static final Predicate<String> WANTED = Pattern.compile(
                    "\\b(vi vill|vi siktar|vårt mål är|we want|we aim|our aim is)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)
            .asPredicate();

    private static final int ROOM_FOR_WORDS = 60;

    private Proposals() {}

    public static List<Proposal> of(Earlier earlier) {
        var all = new ArrayList<Proposal>();
        vision(all, earlier);
        ambition(all, earlier.targets());
        topics(all, earlier.topics());
        largest(all, earlier);
        hotspots(all, earlier.hotspots());
        principles(all, earlier);
        people(all, earlier.people());
        return List.copyOf(all);
    }

    /** Where they are going, by what they say that they want; what is wrong, or costs too much, is a reason and no direction. */
    private static void vision(List<Proposal> all, Earlier earlier) {
        String wants = sentences(earlier.why(), most(StrategyText.VISION), WANTED);
        if (!wants.isEmpty()) {
            all.add(new Proposal("why", StrategyText.VISION, "as-is", List.of(wants), "task-and-team", 0));
        }
    }

    /** The last year of the targets: by then what they aim at is to be reached. */
    private static void ambition(List<Proposal> all, List<Target> targets) {
        targets.stream()
                .map(Target::targetYear)
                .map(String::strip)
                .filter(year -> year.matches("20\\d\\d"))
                .max(Comparator.naturalOrder())
                .ifPresent(year -> all.add(
                        new Proposal("ambition", StrategyText.AMBITION_YEAR, "as-is", List.of(year), "targets", 0)));
    }

    private static void topics(List<Proposal> all, List<ChosenTopic> topics) {
        topics.stream()
                .limit(MOST_OF_A_KIND)
                .forEach(topic ->
                        all.add(of("topic", topic.number(), "topic", List.of(topic.name()), "materiality-map")));
    }

    private static void largest(List<Proposal> all, Earlier earlier) {
        Earlier.Share largest = earlier.largest();
        if (largest != null) {
            all.add(new Proposal(
                    "largest",
                    Proposal.BETS,
                    "largest",
                    List.of(largest.category(), largest.percent()),
                    "footprint",
                    0));
        }
    }

    private static void hotspots(List<Proposal> all, List<Earlier.Hotspot> hotspots) {
        hotspots.stream()
                .filter(each ->
                        each.what().length() + String.join(", ", each.wrong()).length() + ROOM_FOR_WORDS
                                < most(StrategyText.bet(1)))
                .limit(MOST_OF_A_KIND)
                .forEach(each -> all.add(of(
                        "hotspot",
                        each.number(),
                        "hotspot",
                        List.of(each.what(), String.join(", ", each.wrong())),
                        "value-chain-map")));
    }

    private static void principles(List<Proposal> all, Earlier earlier) {
        if (!earlier.goals().isEmpty()) {
            all.add(new Proposal(
                    "goals",
                    StrategyText.PRINCIPLES,
                    "goals",
                    List.of(String.join(", ", earlier.goals())),
                    "task-and-team",
                    0));
        }
    }

    private static void people(List<Proposal> all, String typed) {
        String people = typed.strip();
        if (people.matches("\\d{1,4}")) {
            all.add(new Proposal("people", StrategyText.PEOPLE, "as-is", List.of(people), "task-and-team", 0));
        }
    }

    private static Proposal of(String kind, int row, String text, List<String> words, String source) {
        return new Proposal(kind + "-" + row, Proposal.BETS, text, words, source, row);
    }

    /** As many whole sentences of the kind from the beginning as there is room for; none where already the first is too long. */
    static String sentences(String typed, int room, Predicate<String> kind) {
        Matcher sentences = SENTENCE.matcher(typed.strip());
        var taken = new StringBuilder();
        while (sentences.find()) {
            String sentence = sentences.group().strip();
            if (sentence.isEmpty() || !kind.test(sentence)) {
                continue;
            }
            if (taken.length() + (taken.isEmpty() ? 0 : 1) + sentence.length() > room) {
                break;
            }
            taken.append(taken.isEmpty() ? "" : " ").append(sentence);
        }
        return taken.toString();
    }

    private static int most(String field) {
        return StrategyRules.longest(field).orElseThrow();
    }
}
