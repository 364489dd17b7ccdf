package se.framsteg.course.handin.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.course.handin.Feedback.Answer;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInId;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * One answer to several hand-ins.
 *
 * @param verdict what all are told
 * @param states what is decided, by hand-in; those left for later are not there
 * @param chosen how many were chosen, those too that have been answered meanwhile
 * @param more what one of them is told beside it, by hand-in
 */
public record SeveralForm(String verdict, Map<UUID, String> states, int chosen, Map<UUID, String> more) {
    static final SeveralForm EMPTY = new SeveralForm("", Map.of(), 0, Map.of());
    private static final String DECIDED = "approved|seen|returned";
    private static final int LONGEST = 2000;

    static SeveralForm read(List<HandIn> waiting, Map<String, String> fields) {
        var states = new HashMap<UUID, String>();
        var more = new HashMap<UUID, String>();
        waiting.forEach(each -> {
            String state = fields.getOrDefault("state-" + each.id(), "");
            if (state.matches(DECIDED)) {
                states.put(each.id(), state);
            }
            more.put(each.id(), FormReading.typed(fields.get("more-" + each.id())));
        });
        int chosen = (int) fields.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith("state-") && each.getValue().matches(DECIDED))
                .count();
        return new SeveralForm(FormReading.typed(fields.get("verdict")), states, chosen, more);
    }

    Mending mending() {
        var reading = new FormReading();
        reading.text("verdict", verdict, LONGEST);
        more.forEach((handIn, words) -> reading.text("more-" + handIn, words, LONGEST));
        if (chosen == 0) {
            reading.refuse("verdict", "course.several.nobody");
        }
        states.forEach((handIn, state) -> {
            if (state.equals("returned") && words(handIn).isEmpty()) {
                reading.refuse("more-" + handIn, "course.hand-in.say-why");
            }
        });
        return reading.mending();
    }

    /** In the order in which they were handed in. */
    Map<HandInId, Answer> answers(List<HandIn> waiting) {
        var answers = new LinkedHashMap<HandInId, Answer>();
        waiting.stream()
                .map(HandIn::id)
                .filter(states::containsKey)
                .forEach(id -> answers.put(
                        new HandInId(id),
                        new Answer(
                                HandIn.State.valueOf(
                                        String.valueOf(states.get(id)).toUpperCase(Locale.ROOT)),
                                words(id))));
        return answers;
    }

    /** What is said to all, and then what is said to this one. */
    private String words(UUID handIn) {
        return Stream.of(verdict, more.getOrDefault(handIn, ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
