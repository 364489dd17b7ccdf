package se.framsteg.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.framsteg.people.Member;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Area;
import se.framsteg.plan.Areas;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.NewColleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Strategies;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.Topics;
import se.framsteg.plan.Way;
import se.framsteg.shell.Lang;

/** What one company of the demo plans: strategy, who answers for what, and actions as far as they have come. */
final class DemoPlans {
    private final ApplicationContext house;
    private final Member by;
    private final DemoPlan plan;
    private final LocalDate today;
    private final Map<String, UUID> people = new HashMap<>();
    private final Map<String, UUID> topics = new HashMap<>();

    DemoPlans(ApplicationContext house, Member by, DemoPlan plan) {
        this.house = house;
        this.by = by;
        this.plan = plan;
        this.today = LocalDate.now(house.getBean(Clock.class));
    }

    void write() {
        strategy();
        people();
        areas();
        plan.actions().forEach(this::action);
    }

    private void strategy() {
        plan.topics()
                .forEach(topic -> topics.put(
                        topic, house.getBean(Topics.class).add(by, topic).orElseThrow()));
        var typed = new LinkedHashMap<String, String>();
        typed.put(StrategyText.PEOPLE, String.valueOf(plan.people()));
        typed.put(StrategyText.VISION, plan.vision());
        typed.put(StrategyText.AMBITION_YEAR, plan.ambitionYear());
        typed.put(StrategyText.STOP_DOING, plan.stopDoing());
        typed.put(StrategyText.PRINCIPLES, Objects.requireNonNullElse(plan.principles(), ""));
        typed.put(StrategyText.VALID_TO, plan.validTo() == null ? "" : String.valueOf(day(plan.validTo())));
        typed.put(StrategyText.STATE, "draft");
        List<String> bets = StrategyText.bets();
        for (int i = 0; i < plan.bets().size(); i++) {
            typed.put(bets.get(i), plan.bets().get(i));
        }
        house.getBean(Strategies.class).write(by, Strategies.ALL_SEEN, typed);
    }

    private void people() {
        Objects.requireNonNullElse(plan.others(), List.<DemoPlan.Other>of())
                .forEach(other -> house.getBean(Colleagues.class)
                        .add(by, NewColleague.called(other.name(), other.does(), Lang.SV)));
        planned().colleagues().forEach(each -> people.put(each.name(), each.personId()));
    }

    private void areas() {
        Areas areas = house.getBean(Areas.class);
        areas.add(by, plan.areas().stream().map(DemoPlan.Area::name).toList());
        Map<String, UUID> ids = new HashMap<>();
        for (Area each : planned().areas()) {
            ids.put(each.name(), each.id());
        }
        plan.areas()
                .forEach(area -> areas.give(
                        by,
                        Objects.requireNonNull(ids.get(area.name()), area.name()),
                        area.people().stream().map(this::person).toList()));
    }

    private void action(DemoPlan.Action action) {
        Actions actions = house.getBean(Actions.class);
        ActionId id = actions.add(by, draft(action), Way.SIGNED_IN);
        if (action.status() != null) {
            actions.progress(
                    by,
                    id,
                    Action.Status.valueOf(action.status().toUpperCase(Locale.ROOT)),
                    day(action.doneOn()),
                    text(action.stuck()),
                    Way.SIGNED_IN);
        }
    }

    private ActionDraft draft(DemoPlan.Action action) {
        return new ActionDraft(
                action.title(),
                action.topic().isEmpty() ? null : Objects.requireNonNull(topics.get(action.topic()), action.topic()),
                action.owner().isEmpty() ? null : person(action.owner()),
                action.helping().stream().map(this::person).toList(),
                new Action.Days(day(action.starts()), day(action.due())),
                new Action.Means(action.budget(), text(action.funding()), action.hours()),
                new Action.Effect(
                        text(action.kpi()),
                        action.co2e(),
                        action.material(),
                        action.saving(),
                        text(action.method()),
                        text(action.confidence())),
                new Action.Weight(action.impact(), action.effort()),
                "");
    }

    private Plan planned() {
        return house.getBean(Plans.class).of(by);
    }

    private UUID person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    @Nullable
    LocalDate day(@Nullable String told) {
        return told == null ? null : today.plusDays(Integer.parseInt(told));
    }

    private static String text(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
