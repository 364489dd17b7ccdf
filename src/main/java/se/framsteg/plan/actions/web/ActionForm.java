package se.framsteg.plan.actions.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.NewColleague;
import se.framsteg.shell.Say;

/**
 * What somebody writes of an action, as it was typed. Its fields are called as what is noted when they change.
 *
 * @param seen the version that the page showed
 * @param owner somebody's id, or {@link #OTHER}
 * @param helpers ids, or {@link #OTHER}
 * @param name of somebody who is not among the colleagues yet, as {@code address} is
 */
public record ActionForm(
        @Nullable String seen,
        @Nullable String title,
        @Nullable String first,
        @Nullable String topic,
        @Nullable String owner,
        @Nullable List<String> helpers,
        @Nullable String name,
        @Nullable String address,
        @Nullable String starts,
        @Nullable String due,
        @Nullable String budget,
        @Nullable String funding,
        @Nullable String hours,
        @Nullable String kpi,
        @Nullable String co2e,
        @Nullable String material,
        @Nullable String saving,
        @Nullable String method,
        @Nullable String confidence,
        @Nullable String impact,
        @Nullable String effort) {
    /** Somebody who is not in the list. */
    public static final String OTHER = "other";

    static final int LONGEST_TITLE = 120;

    static ActionForm of(Action action) {
        return new ActionForm(
                String.valueOf(action.version()),
                action.title(),
                action.firstStep(),
                Objects.toString(action.topic(), ""),
                Objects.toString(action.owner(), ""),
                action.helpers().stream().map(Objects::toString).toList(),
                "",
                "",
                Objects.toString(action.days().starts(), ""),
                Objects.toString(action.days().due(), ""),
                whole(action.means().budgetSek()),
                action.means().funding(),
                Objects.toString(action.means().hours(), ""),
                action.effect().kpi(),
                decimals(action.effect().co2eT()),
                decimals(action.effect().materialT()),
                whole(action.effect().savingSek()),
                action.effect().method(),
                action.effect().confidence(),
                Objects.toString(action.weight().impact(), ""),
                Objects.toString(action.weight().effort(), ""));
    }

    private static String whole(@Nullable BigDecimal amount) {
        return amount == null ? "" : Say.number(amount);
    }

    private static String decimals(@Nullable BigDecimal amount) {
        return amount == null ? "" : ActionWords.decimals(amount);
    }

    List<String> helping() {
        return helpers == null ? List.of() : helpers;
    }

    /** Whether somebody is to be entered among the colleagues. */
    boolean namesSomebody() {
        return OTHER.equals(owner) || helping().contains(OTHER);
    }

    /** @param addressed whether the writer may name an address that somebody is written to at */
    NewColleague newcomer(boolean addressed) {
        return new NewColleague(typed(name), addressed ? typed(address) : "", "", Say.lang());
    }

    /** What stands in each field, by its name; whoever helps with spaces between. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", typed(title));
        fields.put("first", typed(first));
        fields.put("topic", typed(topic));
        fields.put("owner", typed(owner));
        fields.put("helpers", String.join(" ", helping().stream().sorted().toList()));
        fields.put("name", typed(name));
        fields.put("address", typed(address));
        fields.put("starts", typed(starts));
        fields.put("due", typed(due));
        fields.put("budget", typed(budget));
        fields.put("funding", typed(funding));
        fields.put("hours", typed(hours));
        fields.put("kpi", typed(kpi));
        fields.put("co2e", typed(co2e));
        fields.put("material", typed(material));
        fields.put("saving", typed(saving));
        fields.put("method", typed(method));
        fields.put("confidence", typed(confidence));
        fields.put("impact", typed(impact));
        fields.put("effort", typed(effort));
        return fields;
    }

    public String text(String field) {
        return fields().getOrDefault(field, "");
    }

    /** Whether something stands in any of these. */
    public boolean says(String... names) {
        return Stream.of(names).anyMatch(each -> !text(each).isEmpty());
    }
}
