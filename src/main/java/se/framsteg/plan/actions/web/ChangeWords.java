package se.framsteg.plan.actions.web;

import static java.util.stream.Collectors.joining;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import se.framsteg.plan.ActionChange;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Topic;

/** Says what is noted when something about an action changes, which is noted in plain signs. */
public final class ChangeWords {
    private final Plan plan;

    public ChangeWords(Plan plan) {
        this.plan = plan;
    }

    public static String label(String field) {
        return say("plan.action.field." + field);
    }

    String before(ActionChange change) {
        return value(change.field(), change.before());
    }

    String after(ActionChange change) {
        return value(change.field(), change.after());
    }

    public String value(String field, String noted) {
        if (noted.isEmpty()) {
            return say("plan.action.nothing");
        }
        return switch (field) {
            case "topic" ->
                plan.topic(UUID.fromString(noted)).map(Topic::name).orElseGet(() -> say("plan.action.topic.gone"));
            case "owner" -> person(noted);
            case "helpers" -> Arrays.stream(noted.split(",")).map(this::person).collect(joining(", "));
            case "starts", "due", "done" -> ActionWords.day(LocalDate.parse(noted));
            case "budget", "saving" -> ActionWords.sek(new BigDecimal(noted));
            case "co2e", "material" -> ActionWords.tonnes(new BigDecimal(noted));
            case "funding" -> say("plan.action.funding." + noted);
            case "confidence" -> say("plan.action.confidence." + noted);
            case "status" -> say("plan.action.status." + noted);
            case "removed" -> say("plan.action.removed." + noted);
            default -> noted;
        };
    }

    private String person(String id) {
        String name = ActionWords.person(plan, UUID.fromString(id));
        return name.isEmpty() ? say("plan.action.somebody") : name;
    }
}
