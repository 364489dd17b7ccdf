package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.lang;

import java.util.List;
import java.util.Map;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.Quantity;
import se.framsteg.flows.materials.MaterialChoices;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/** The fields of a flow that a page asks for, with what may be chosen in each. */
public interface FieldsOfFlow {
    FlowForm form();

    Materials materials();

    Map<String, String> places();

    Mending mending();

    /** Where the form is sent. */
    String action();

    /** What there is to choose among: what was searched for, or where nothing was chosen what fits the same words. */
    default MaterialChoices choices() {
        return materials().choices(form().text("material"), form().text("material-words"), lang(), form().isSearch());
    }

    default List<Choice> municipalities() {
        return places().entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }

    default List<Choice> units() {
        return FlowWords.choices("flows.unit", Quantity.UNITS);
    }

    default List<Choice> pers() {
        return FlowWords.choices("flows.per", Quantity.PERS);
    }

    default List<Choice> directions() {
        return FlowWords.choices("flows.direction.choice", List.of("offer", "need"));
    }

    default List<Choice> patterns() {
        return FlowWords.choices("flows.pattern", FlowDraft.Period.PATTERNS);
    }

    default List<Choice> forms() {
        return FlowWords.orNone("flows.form", FlowDraft.What.FORMS);
    }

    default List<Choice> qualities() {
        return FlowWords.choices("flows.quality", FlowDraft.Condition.QUALITIES);
    }

    default List<Choice> legals() {
        return FlowWords.choices("flows.legal", FlowDraft.What.LEGAL);
    }

    default List<Choice> yesOrNo(String key) {
        return FlowWords.choices(key, List.of("yes", "no"));
    }

    default List<Choice> transports() {
        return FlowWords.choices(
                form().isNeed() ? "flows.transport.need" : "flows.transport.offer", FlowDraft.Terms.TRANSPORTS);
    }

    default List<Choice> retentions() {
        return FlowWords.orNone("flows.retention", FlowDraft.Terms.RETENTIONS);
    }

    default List<Choice> handlings() {
        return FlowWords.orNone("flows.handling", FlowDraft.Today.HANDLINGS);
    }

    default boolean isWrong(String... fields) {
        return List.of(fields).stream().anyMatch(each -> !mending().error(each).isEmpty());
    }
}
