package se.framsteg.plan.actions.web;

import static java.util.stream.Collectors.joining;
import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Readiness;
import se.framsteg.plan.Topic;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.parts.Choice;

/**
 * What a plan lacks before it can be decided on, in words.
 *
 * @param links where it is mended: a path and what it says
 */
public record ReadyLine(String words, List<Choice> links) {
    /** More than this are shown as a list of their own. */
    private static final int MOST_LINKS = 4;

    static List<ReadyLine> of(PlanDesk desk, Plan plan, Readiness readiness, LocalDate today) {
        return readiness.lacks().stream()
                .map(lack -> of(desk, plan, lack, today))
                .toList();
    }

    private static ReadyLine of(PlanDesk desk, Plan plan, Readiness.Lack lack, LocalDate today) {
        return switch (lack.kind()) {
            case ACTIONS ->
                line(
                        say("plan.action.lack.actions", lack.amount()),
                        new Choice(desk.plan() + "#title", say("plan.action.lack.actions.write")),
                        new Choice(desk.plan() + "/bank", say("plan.action.lack.actions.bank")));
            case OWNER -> actions(desk, plan, lack, "plan.action.lack.owner", "owner", "?owner=none");
            case DEADLINE -> actions(desk, plan, lack, "plan.action.lack.deadline", "due", "?term=none");
            case OWNERS -> line(say("plan.action.lack.owners", lack.amount()));
            case SOON ->
                line(say("plan.action.lack.soon", Readiness.SOON_DAYS, date(today.plusDays(Readiness.SOON_DAYS))));
            case TOPICS -> topics(desk, plan, lack);
            case PEOPLE ->
                line(
                        say("plan.action.lack.people", names(plan, lack.of())),
                        new Choice(desk.path(PlanWay.PARTS), say("plan.action.lack.people.link")));
        };
    }

    private static ReadyLine line(String words, Choice... links) {
        return new ReadyLine(words, List.of(links));
    }

    private static ReadyLine actions(
            PlanDesk desk, Plan plan, Readiness.Lack lack, String key, String field, String list) {
        List<Action> about = lack.of().stream()
                .flatMap(id -> plan.action(new ActionId(id)).stream())
                .toList();
        String words = say(key, about.size());
        return about.size() > MOST_LINKS && about.stream().allMatch(each -> isBare(each, field))
                ? line(words, new Choice(desk.plan() + list, say("plan.action.lack.see")))
                : new ReadyLine(
                        words,
                        about.stream()
                                .limit(MOST_LINKS)
                                .map(each -> new Choice(desk.action(each.id()) + "#" + field, ActionWords.name(each)))
                                .toList());
    }

    /** An owner who has left is one that the list of those without does not show. */
    private static boolean isBare(Action action, String field) {
        return field.equals("owner") ? action.owner() == null : action.days().due() == null;
    }

    private static ReadyLine topics(PlanDesk desk, Plan plan, Readiness.Lack lack) {
        List<Topic> bare =
                lack.of().stream().flatMap(id -> plan.topic(id).stream()).toList();
        return new ReadyLine(
                say("plan.action.lack.topics", lack.amount()),
                bare.stream()
                        .map(each -> new Choice("%s?topic=%s#title".formatted(desk.plan(), each.id()), each.name()))
                        .toList());
    }

    private static String names(Plan plan, List<UUID> people) {
        return people.stream().map(each -> ActionWords.person(plan, each)).collect(joining(", "));
    }
}
