package se.framsteg.network.routes.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.framsteg.network.routes.Subject;

/**
 * Who gets which question, in as few words as it takes: whom most go to, and what does not go there. First what holds for a
 * subject in all municipalities, then what is left of each municipality, those alike together.
 *
 * @param most whom most go to
 * @param except what goes to others, a sentence each
 */
public record RoutesInWords(String most, List<String> except) {
    /** Who gets what in one municipality, of what is not said of all of them and does not go where most goes. */
    private record Left(Map<String, String> bySubject) {}

    /**
     * @param municipalities names by code
     * @param answers who gets a question from a municipality about a subject
     */
    static RoutesInWords of(
            Map<String, String> municipalities, List<Subject> subjects, BiFunction<String, Subject, String> answers) {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        municipalities.keySet().forEach(code -> {
            var row = new LinkedHashMap<String, String>();
            subjects.forEach(subject -> row.put(subject.name(), inside(answers.apply(code, subject))));
            table.put(code, row);
        });
        String most = most(table);
        var except = new ArrayList<String>();
        Map<String, String> everywhere = everywhere(table, subjects);
        everywhere.values().removeIf(most::equals);
        everywhere.forEach((subject, who) -> except.add(say("network.routes.words.subject", quoted(subject), who)));
        places(table, municipalities, everywhere.keySet(), most)
                .forEach((left, places) -> except.addAll(said(left, places, subjects.size() - everywhere.size())));
        return new RoutesInWords(most, List.copyOf(except));
    }

    /** As it stands in a sentence. */
    private static String inside(String who) {
        return who.equals(say("network.region")) ? say("network.region.inside") : who;
    }

    private static String most(Map<String, Map<String, String>> table) {
        return table.values().stream()
                .flatMap(row -> row.values().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> say("network.region.inside"));
    }

    /** Subjects that one and the same answers in every municipality. */
    private static Map<String, String> everywhere(Map<String, Map<String, String>> table, List<Subject> subjects) {
        var everywhere = new LinkedHashMap<String, String>();
        for (Subject subject : subjects) {
            Set<String> who = table.values().stream()
                    .map(row -> row.getOrDefault(subject.name(), ""))
                    .collect(Collectors.toSet());
            if (who.size() == 1) {
                everywhere.put(subject.name(), who.iterator().next());
            }
        }
        return everywhere;
    }

    /** Municipalities that are alike in what is left, each by its name. */
    private static Map<Left, List<String>> places(
            Map<String, Map<String, String>> table, Map<String, String> names, Set<String> said, String most) {
        var places = new LinkedHashMap<Left, List<String>>();
        table.forEach((code, row) -> {
            var left = new LinkedHashMap<String, String>();
            row.forEach((subject, who) -> {
                if (!said.contains(subject) && !who.equals(most)) {
                    left.put(subject, who);
                }
            });
            places.computeIfAbsent(new Left(left), _ -> new ArrayList<>()).add(names.getOrDefault(code, code));
        });
        return places;
    }

    private static List<String> said(Left left, List<String> places, int others) {
        Map<String, List<String>> subjects = left.bySubject().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(each -> quoted(each.getKey()), Collectors.toList())));
        return subjects.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().size(), Comparator.reverseOrder()))
                .map(each -> each.getValue().size() == others
                        ? say("network.routes.words.place", String.join(", ", places), each.getKey())
                        : say(
                                "network.routes.words.place-subject",
                                String.join(", ", places),
                                String.join(", ", each.getValue()),
                                each.getKey()))
                .toList();
    }

    /** Subjects have commas of their own. */
    private static String quoted(String subject) {
        return say("network.routes.words.quoted", Subject.say(subject));
    }
}
