package se.framsteg.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has changed about an action.
 *
 * @param field what: {@code title}, {@code owner}, {@code status} …; {@code removed} where it was taken away or brought back
 * @param before as {@code after} is, in plain signs: a number, a day, an id, a code; empty where nothing stood
 * @param by who changed it, by name
 */
public record ActionChange(
        ActionId action, int version, String field, String before, String after, Way way, String by, Instant at) {

    /** What differs between how an action stood and how it stands. */
    public record Differing(String field, String before, String after) {}

    public static List<Differing> between(Action before, Action after) {
        var found = new ArrayList<Differing>();
        add(found, "title", before.title(), after.title());
        add(found, "topic", before.topic(), after.topic());
        add(found, "owner", before.owner(), after.owner());
        add(found, "helpers", ids(before), ids(after));
        add(found, "first", before.firstStep(), after.firstStep());
        add(found, "starts", before.days().starts(), after.days().starts());
        add(found, "due", before.days().due(), after.days().due());
        add(
                found,
                "budget",
                plain(before.means().budgetSek()),
                plain(after.means().budgetSek()));
        add(found, "funding", before.means().funding(), after.means().funding());
        add(found, "hours", before.means().hours(), after.means().hours());
        add(found, "kpi", before.effect().kpi(), after.effect().kpi());
        add(found, "co2e", plain(before.effect().co2eT()), plain(after.effect().co2eT()));
        add(
                found,
                "material",
                plain(before.effect().materialT()),
                plain(after.effect().materialT()));
        add(
                found,
                "saving",
                plain(before.effect().savingSek()),
                plain(after.effect().savingSek()));
        add(found, "method", before.effect().method(), after.effect().method());
        add(found, "confidence", before.effect().confidence(), after.effect().confidence());
        add(found, "impact", before.weight().impact(), after.weight().impact());
        add(found, "effort", before.weight().effort(), after.weight().effort());
        add(
                found,
                "status",
                before.course().status().code(),
                after.course().status().code());
        add(found, "done", before.course().doneOn(), after.course().doneOn());
        add(found, "stuck", before.course().stuck(), after.course().stuck());
        return found;
    }

    /**
     * An action as it stood before something about it changed.
     *
     * @param before what stood in the fields that did, as it was noted
     */
    public static Action back(Action now, Map<String, String> before) {
        var stood = new Noted(before);
        return new Action(
                now.id(),
                now.number(),
                now.version(),
                stood.text("title", now.title()),
                stood.of("topic", now.topic(), UUID::fromString),
                stood.of("owner", now.owner(), UUID::fromString),
                before.containsKey("helpers")
                        ? Stream.of(before.get("helpers").split(","))
                                .filter(each -> !each.isEmpty())
                                .map(UUID::fromString)
                                .toList()
                        : now.helpers(),
                new Action.Days(
                        stood.of("starts", now.days().starts(), LocalDate::parse),
                        stood.of("due", now.days().due(), LocalDate::parse)),
                new Action.Means(
                        stood.of("budget", now.means().budgetSek(), BigDecimal::new),
                        stood.text("funding", now.means().funding()),
                        stood.of("hours", now.means().hours(), Integer::valueOf)),
                new Action.Effect(
                        stood.text("kpi", now.effect().kpi()),
                        stood.of("co2e", now.effect().co2eT(), BigDecimal::new),
                        stood.of("material", now.effect().materialT(), BigDecimal::new),
                        stood.of("saving", now.effect().savingSek(), BigDecimal::new),
                        stood.text("method", now.effect().method()),
                        stood.text("confidence", now.effect().confidence())),
                new Action.Weight(
                        stood.of("impact", now.weight().impact(), Integer::valueOf),
                        stood.of("effort", now.weight().effort(), Integer::valueOf)),
                new Action.Course(
                        Action.Status.of(
                                stood.text("status", now.course().status().code())),
                        stood.of("done", now.course().doneOn(), LocalDate::parse),
                        stood.text("stuck", now.course().stuck())),
                now.bank(),
                stood.text("first", now.firstStep()));
    }

    /** What stood, in the plain signs that it was noted in; what is not there has not changed. */
    private record Noted(Map<String, String> before) {
        String text(String field, String now) {
            return before.getOrDefault(field, now);
        }

        <T> @Nullable T of(String field, @Nullable T now, Function<String, T> read) {
            String noted = before.get(field);
            return noted == null ? now : noted.isEmpty() ? null : read.apply(noted);
        }
    }

    private static void add(List<Differing> found, String field, @Nullable Object before, @Nullable Object after) {
        String stood = Objects.toString(before, "");
        String stands = Objects.toString(after, "");
        if (!stood.equals(stands)) {
            found.add(new Differing(field, stood, stands));
        }
    }

    /** Without ends of noughts: what is as much is the same. */
    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String ids(Action action) {
        return String.join(",", action.helpers().stream().map(Object::toString).toList());
    }
}
