package se.framsteg.plan.followup.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.framsteg.plan.Action;
import se.framsteg.plan.actions.ActionDays;
import se.framsteg.plan.followup.Told;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;

/** What somebody says of how it goes, as typed: of each action, by its number, and of all. */
public record CheckInForm(Map<String, String> typed, boolean wantsCall) {
    static final String CHANGED = "changed";
    private static final int LONGEST = 300;

    public CheckInForm {
        typed = Map.copyOf(typed);
    }

    /** @param actions what is asked about; nothing is kept of others */
    static CheckInForm of(Map<String, String> fields, List<Action> actions) {
        var typed = new LinkedHashMap<String, String>();
        Stream.concat(
                        Stream.of(CHANGED),
                        actions.stream()
                                .flatMap(action ->
                                        Stream.of("how", "when", "words").map(field -> field + "-" + action.number())))
                .forEach(name -> {
                    String value = FormReading.typed(fields.get(name));
                    if (!value.isEmpty()) {
                        typed.put(name, value);
                    }
                });
        return new CheckInForm(typed, fields.containsKey("wantsCall"));
    }

    public String typed(String field, Action action) {
        return typed.getOrDefault(field + "-" + action.number(), "");
    }

    public String changed() {
        return typed.getOrDefault(CHANGED, "");
    }

    /** What is too long to be kept. */
    Mending tooLong() {
        var reading = new FormReading();
        typed.forEach((name, value) -> reading.text(name, value, LONGEST));
        return reading.mending();
    }

    /** What must be mended before it can be said. */
    Mending mending(List<Action> actions, LocalDate today) {
        var reading = new FormReading();
        if (actions.stream().noneMatch(each -> how(each).isPresent()) && !actions.isEmpty()) {
            reading.refuse("how-" + actions.getFirst().number(), "plan.followup.nothing");
        }
        for (Action action : actions) {
            Optional<Told.How> how = how(action);
            String when = typed("when", action);
            Optional<LocalDate> day = TypedDay.read(when);
            if (how.filter(Told.How.DONE::equals).isPresent()
                    && !when.isEmpty()
                    && day.filter(each -> !each.isAfter(today)).isEmpty()) {
                reading.refuse("when-" + action.number(), "plan.followup.when.wrong");
            } else if (how.filter(Told.How.DONE::equals).isPresent()) {
                ActionDays.done(reading, "when-" + action.number(), day.orElse(null), action.id(), today);
            }
            if (how.filter(Told.How.STUCK::equals).isPresent()
                    && typed("words", action).isEmpty()) {
                reading.refuse("words-" + action.number(), "plan.followup.words.missing");
            }
        }
        typed.forEach((name, value) -> reading.text(name, value, LONGEST));
        return reading.mending();
    }

    /** What is said of those actions that something is said of. */
    List<Told> told(List<Action> actions) {
        var told = new ArrayList<Told>();
        for (Action action : actions) {
            how(action)
                    .ifPresent(how -> told.add(new Told(
                            action.id(),
                            how,
                            how == Told.How.DONE
                                    ? TypedDay.read(typed("when", action)).orElse(null)
                                    : null,
                            how == Told.How.STUCK ? typed("words", action) : "")));
        }
        return told;
    }

    private Optional<Told.How> how(Action action) {
        return Told.How.of(typed("how", action));
    }
}
