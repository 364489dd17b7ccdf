package se.framsteg.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether a plan is ready to be decided on: at least three actions, each with an owner and a deadline; at least two owners; at
 * least one to be done within ninety days; at least four of five of the topics covered; and everybody at the company owns an
 * action, helps with one or answers for an area. Below ten people half as many actions are enough, rounded up; a company of one
 * person is ready with one owner. Cancelled actions do not count. (Domain 2.9, E6.2.)
 *
 * @param lacks what is lacking, in the order of the rule
 * @param late actions whose deadline has passed: that may be meant and keeps nothing from being ready, but it may be a slip too
 */
public record Readiness(List<Lack> lacks, List<Action> late) {
    public static final int LEAST_ACTIONS = 3;
    public static final int SOON_DAYS = 90;

    public Readiness {
        lacks = List.copyOf(lacks);
        late = List.copyOf(late);
    }

    /** @param amount how many are lacking; 0 where that is not counted @param of which actions, topics or people it is about */
    public record Lack(Kind kind, int amount, List<UUID> of) {
        public Lack {
            of = List.copyOf(of);
        }
    }

    public enum Kind {
        /** So many actions more are needed. */
        ACTIONS,
        /** These actions have no owner who is still at the company. */
        OWNER,
        /** These actions have no deadline. */
        DEADLINE,
        /** Only one person owns all. */
        OWNERS,
        /** Nothing is to be done within ninety days. */
        SOON,
        /** So many more of these topics need an action. */
        TOPICS,
        /** These people have no part. */
        PEOPLE
    }

    public static Readiness of(Plan plan, LocalDate today) {
        List<Action> counted = plan.actions().stream()
                .filter(each -> each.course().status() != Action.Status.CANCELLED)
                .toList();
        Set<UUID> here = new HashSet<>();
        plan.colleagues().stream().filter(Colleague::isHere).forEach(each -> here.add(each.personId()));
        return new Readiness(
                Stream.of(
                                actions(plan, counted),
                                owner(counted, here),
                                deadline(counted),
                                owners(plan, counted, here),
                                soon(counted, today),
                                topics(plan, counted),
                                people(plan, counted, here))
                        .flatMap(List::stream)
                        .toList(),
                counted.stream().filter(each -> each.isLate(today)).toList());
    }

    public boolean isReady() {
        return lacks.isEmpty();
    }

    /** How many actions a plan of this company needs. */
    public static int leastActions(Strategy strategy) {
        return strategy.isSmall() ? (LEAST_ACTIONS + 1) / 2 : LEAST_ACTIONS;
    }

    private static List<Lack> actions(Plan plan, List<Action> counted) {
        int lacking = leastActions(plan.strategy()) - counted.size();
        return lacking > 0 ? List.of(new Lack(Kind.ACTIONS, lacking, List.of())) : List.of();
    }

    private static List<Lack> owner(List<Action> counted, Set<UUID> here) {
        return about(
                Kind.OWNER,
                counted.stream()
                        .filter(each -> each.owner() == null || !here.contains(each.owner()))
                        .map(each -> each.id().value())
                        .toList());
    }

    private static List<Lack> deadline(List<Action> counted) {
        return about(
                Kind.DEADLINE,
                counted.stream()
                        .filter(each -> each.days().due() == null)
                        .map(each -> each.id().value())
                        .toList());
    }

    private static List<Lack> owners(Plan plan, List<Action> counted, Set<UUID> here) {
        long owners = counted.stream()
                .map(Action::owner)
                .filter(Objects::nonNull)
                .filter(here::contains)
                .distinct()
                .count();
        int least = plan.strategy().isOnePerson() ? 1 : 2;
        return owners < least ? List.of(new Lack(Kind.OWNERS, (int) (least - owners), List.of())) : List.of();
    }

    /** Done counts too: what is to be decided has then begun. */
    private static List<Lack> soon(List<Action> counted, LocalDate today) {
        LocalDate last = today.plusDays(SOON_DAYS);
        boolean any = counted.stream()
                .anyMatch(
                        each -> each.days().due() != null && !each.days().due().isAfter(last));
        return any ? List.of() : List.of(new Lack(Kind.SOON, 0, List.of()));
    }

    private static List<Lack> topics(Plan plan, List<Action> counted) {
        List<UUID> bare = plan.topics().stream()
                .map(Topic::id)
                .filter(topic -> counted.stream().noneMatch(each -> topic.equals(each.topic())))
                .toList();
        int needed = Math.ceilDiv(plan.topics().size() * 4, 5);
        int lacking = needed - (plan.topics().size() - bare.size());
        return lacking > 0 ? List.of(new Lack(Kind.TOPICS, lacking, bare)) : List.of();
    }

    private static List<Lack> people(Plan plan, List<Action> counted, Set<UUID> here) {
        if (plan.strategy().isOnePerson()) {
            return List.of();
        }
        return about(
                Kind.PEOPLE,
                plan.colleagues().stream()
                        .map(Colleague::personId)
                        .filter(here::contains)
                        .filter(person -> counted.stream().noneMatch(each -> each.concerns(person)))
                        .filter(person -> plan.areas().stream()
                                .noneMatch(area -> area.people().contains(person)))
                        .toList());
    }

    private static List<Lack> about(Kind kind, List<UUID> of) {
        return of.isEmpty() ? List.of() : List.of(new Lack(kind, of.size(), of));
    }
}
