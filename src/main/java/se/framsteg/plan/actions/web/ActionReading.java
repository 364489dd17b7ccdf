package se.framsteg.plan.actions.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.MailAddress;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.actions.ActionDays;
import se.framsteg.plan.actions.Amounts;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Reads what was typed of an action. What is not understood is refused at its field. */
final class ActionReading {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_KPI = 120;
    private static final int LONGEST_METHOD = 300;
    private static final int MOST_HOURS = 100_000;

    private final FormReading reading = new FormReading();
    private final ActionForm form;
    private final Plan plan;
    private final Action stands;
    private final LocalDate today;

    private @Nullable UUID newcomer;

    ActionReading(ActionForm form, Plan plan, Action stands, LocalDate today) {
        this.form = form;
        this.plan = plan;
        this.stands = stands;
        this.today = today;
    }

    /** What must be mended before somebody new can be entered and {@link #draft} be asked for. */
    Mending mending() {
        draft(null);
        somebodyNew();
        return reading.mending();
    }

    /** @param entered somebody new who is now among the colleagues; null where nobody was named */
    ActionDraft draft(@Nullable UUID entered) {
        newcomer = entered;
        String title =
                reading.needed("title", oneLine(form.title()), ActionForm.LONGEST_TITLE, "plan.action.title.missing");
        String firstStep = reading.text("first", oneLine(form.first()), LONGEST_METHOD);
        UUID topic = topic();
        UUID owner = owner();
        List<UUID> helpers = helpers();
        helpers.removeIf(each -> each.equals(owner));
        return new ActionDraft(
                title.isEmpty() ? stands.title() : title,
                topic,
                owner,
                helpers,
                days(),
                means(),
                effect(),
                new Action.Weight(step("impact", form.impact()), step("effort", form.effort())),
                stands.bank(),
                firstStep);
    }

    private static String oneLine(@Nullable String typed) {
        return typed(typed).replaceAll("\\s+", " ");
    }

    private @Nullable UUID topic() {
        Optional<UUID> asked = id(form.topic()).filter(id -> plan.topic(id).isPresent() || id.equals(stands.topic()));
        if (!typed(form.topic()).isEmpty() && asked.isEmpty()) {
            reading.refuse("topic", "plan.action.topic.unknown");
        }
        return asked.orElse(null);
    }

    private @Nullable UUID owner() {
        if (ActionForm.OTHER.equals(form.owner())) {
            return newcomer;
        }
        Optional<UUID> asked = id(form.owner()).filter(id -> isHere(id) || id.equals(stands.owner()));
        if (!typed(form.owner()).isEmpty() && asked.isEmpty()) {
            reading.refuse("owner", "plan.action.person.unknown");
        }
        return asked.orElse(null);
    }

    private List<UUID> helpers() {
        var helpers = new ArrayList<UUID>();
        for (String typed : form.helping()) {
            if (typed.equals(ActionForm.OTHER)) {
                Optional.ofNullable(newcomer).ifPresent(helpers::add);
                continue;
            }
            id(typed)
                    .filter(id -> isHere(id) || stands.helpers().contains(id))
                    .ifPresentOrElse(helpers::add, () -> reading.refuse("helpers", "plan.action.person.unknown"));
        }
        return helpers;
    }

    private boolean isHere(UUID person) {
        return plan.colleague(person).map(Colleague::isHere).orElse(false);
    }

    private void somebodyNew() {
        if (form.namesSomebody()) {
            reading.needed("name", form.name(), LONGEST_NAME, "plan.action.newcomer.missing");
            if (!typed(form.address()).isEmpty() && !MailAddress.isWritten(typed(form.address()))) {
                reading.refuse("address", "plan.action.newcomer.address.wrong");
            }
        } else if (!typed(form.name()).isEmpty()) {
            reading.refuse("name", "plan.action.newcomer.as-what", typed(form.name()));
        }
    }

    private Action.Days days() {
        LocalDate starts = reading.day("starts", form.starts()).orElse(null);
        LocalDate due = reading.day("due", form.due()).orElse(null);
        return ActionDays.read(reading, "due", starts, due, stands.days(), today);
    }

    private Action.Means means() {
        return new Action.Means(
                Amounts.budget(reading, "budget", form.budget()),
                oneOf("funding", form.funding(), Action.Means.FUNDING),
                Amounts.hours(reading, "hours", form.hours(), MOST_HOURS));
    }

    private Action.Effect effect() {
        return new Action.Effect(
                reading.text("kpi", oneLine(form.kpi()), LONGEST_KPI),
                Amounts.tonnes(reading, "co2e", form.co2e()),
                Amounts.tonnes(reading, "material", form.material()),
                Amounts.saving(reading, "saving", form.saving()),
                reading.text("method", typed(form.method()).replace("\r\n", "\n"), LONGEST_METHOD),
                oneOf("confidence", form.confidence(), confidences()));
    }

    /** An example's figures may stand as they are. */
    private List<String> confidences() {
        return stands.effect().isBorrowed()
                ? Stream.concat(Stream.of(Action.Effect.BORROWED), Action.Effect.CONFIDENCE.stream())
                        .toList()
                : Action.Effect.CONFIDENCE;
    }

    private String oneOf(String field, @Nullable String typed, List<String> codes) {
        if (!typed(typed).isEmpty() && !codes.contains(typed(typed))) {
            reading.refuse(field, "plan.action.choice.unknown");
            return "";
        }
        return typed(typed);
    }

    private @Nullable Integer step(String field, @Nullable String typed) {
        if (!typed(typed).isEmpty() && !typed(typed).matches("[1-5]")) {
            reading.refuse(field, "plan.action.choice.unknown");
        }
        return typed(typed).matches("[1-5]") ? Integer.valueOf(typed(typed)) : null;
    }

    private static Optional<UUID> id(@Nullable String typed) {
        return typed(typed).matches(Ids.WRITTEN) ? Optional.of(UUID.fromString(typed(typed))) : Optional.empty();
    }
}
