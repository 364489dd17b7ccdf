package se.framsteg.plan.strategy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Area;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Topic;
import se.framsteg.shell.Json;

/**
 * A plan as it stood when it was handed in: all in plain signs, people and topics by their names, so that it reads the same for
 * ever. Days are ISO 8601, amounts in the unit that their name says; what was not said is empty.
 */
public record PlanDocument(List<Line> actions, List<Answered> areas, List<String> people) {
    public record Line(
            UUID id,
            int number,
            String title,
            String topic,
            String owner,
            List<String> helpers,
            String starts,
            String due,
            String budgetSek,
            String funding,
            String hours,
            String kpi,
            String co2eTonnesYear,
            String materialTonnesYear,
            String savingSekYear,
            String method,
            String confidence,
            String impact,
            String effort,
            String status,
            String doneOn,
            String stuck) {}

    /** An area and those who answer for it. */
    public record Answered(UUID id, String name, List<String> people) {}

    static PlanDocument of(Plan plan) {
        return new PlanDocument(
                plan.actions().stream().map(action -> line(plan, action)).toList(),
                plan.areas().stream().map(area -> area(plan, area)).toList(),
                plan.colleagues().stream()
                        .filter(Colleague::isHere)
                        .map(Colleague::name)
                        .toList());
    }

    private static Line line(Plan plan, Action action) {
        Action.Effect effect = action.effect().own();
        return new Line(
                action.id().value(),
                action.number(),
                action.title(),
                action.topic() == null
                        ? ""
                        : plan.topic(action.topic()).map(Topic::name).orElse(""),
                action.owner() == null ? "" : name(plan, action.owner()),
                action.helpers().stream().map(each -> name(plan, each)).toList(),
                plain(action.days().starts()),
                plain(action.days().due()),
                number(action.means().budgetSek()),
                action.means().funding(),
                plain(action.means().hours()),
                effect.kpi(),
                number(effect.co2eT()),
                number(effect.materialT()),
                number(effect.savingSek()),
                effect.method(),
                effect.confidence(),
                plain(action.weight().impact()),
                plain(action.weight().effort()),
                action.course().status().code(),
                plain(action.course().doneOn()),
                action.course().stuck());
    }

    private static Answered area(Plan plan, Area area) {
        return new Answered(
                area.id(),
                area.name(),
                area.people().stream().map(each -> name(plan, each)).toList());
    }

    private static String name(Plan plan, UUID person) {
        return plan.colleague(person).map(Colleague::name).orElse("");
    }

    static PlanDocument read(String document) {
        return Json.read(document, PlanDocument.class);
    }

    String write() {
        return Json.write(this);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String plain(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
