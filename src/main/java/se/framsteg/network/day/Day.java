package se.framsteg.network.day;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.day.DayCall.Reached;
import se.framsteg.network.day.TalkRepository.Contact;
import se.framsteg.network.keepers.Keeper;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.people.Advisor;
import se.framsteg.people.Promoter;
import se.framsteg.people.Reach;
import se.framsteg.people.Reaches;
import se.framsteg.programmes.participation.CallsToday;
import se.framsteg.programmes.participation.CallsToday.ToCall;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Whom a promoter should call today: each of the own companies once, with all its reasons, but for what has been talked of
 * already. Those who wait for a call come first, then those who are stuck, then those who have not answered.
 */
@Service
@Transactional(readOnly = true)
public class Day {
    static final Period REMEMBERED = Period.ofDays(440);
    private static final int MOST_TALKS = 5000;
    private static final int MOST_PEOPLE = 3000;
    private static final int NAMED = 3;

    private final CallsToday calls;
    private final TalkRepository talks;
    private final Reaches reaches;
    private final Keepers keepers;
    private final Clock clock;

    Day(CallsToday calls, TalkRepository talks, Reaches reaches, Keepers keepers, Clock clock) {
        this.calls = calls;
        this.talks = talks;
        this.reaches = reaches;
        this.keepers = keepers;
        this.clock = clock;
    }

    public List<DayCall> of(Promoter by) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<Talk>> had = new HashMap<>();
        List<ToCall> open = open(by, today, had);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Reached>> people = people(
                by.region(),
                open.stream().map(each -> each.part().organisationId()).toList());
        Map<UUID, Keeper> others = keepers.others(by);
        return open.stream()
                .map(each -> {
                    Keeper other = others.get(each.part().organisationId());
                    UUID company = each.part().organisationId();
                    List<Talk> theirs = had.getOrDefault(company, List.of());
                    return new DayCall(
                            each.part(),
                            each.why(),
                            people.getOrDefault(company, List.of()),
                            theirs.isEmpty() ? null : theirs.getFirst(),
                            other == null ? null : other.says());
                })
                .toList();
    }

    /** The companies that somebody should call today. */
    public Set<UUID> waiting(Advisor by) {
        return open(by, LocalDate.now(clock), new HashMap<>()).stream()
                .map(each -> each.part().organisationId())
                .collect(Collectors.toSet());
    }

    /** @param had is filled with the talks there were, by company */
    private List<ToCall> open(Advisor by, LocalDate today, Map<UUID, List<Talk>> had) {
        Map<UUID, List<ToCall>> all = calls.of(by).stream()
                .collect(groupingBy(call -> call.part().organisationId(), LinkedHashMap::new, Collectors.toList()));
        if (all.isEmpty()) {
            return List.of();
        }
        talks.with(by, all.keySet(), since(today), MOST_TALKS)
                .forEach(talk -> had.computeIfAbsent(talk.organisationId(), _ -> new ArrayList<>())
                        .add(talk));
        return all.values().stream()
                .map(theirs -> together(
                        theirs, had.getOrDefault(theirs.getFirst().part().organisationId(), List.of()), today))
                .filter(each -> !each.why().isEmpty())
                .sorted()
                .toList();
    }

    /** Who may be called at these companies, those first who have a number. */
    Map<UUID, List<Reached>> people(RegionId region, Collection<UUID> companies) {
        List<Contact> contacts = talks.contacts(region, companies, MOST_PEOPLE);
        var known = reaches.of(
                region,
                contacts.stream().collect(Collectors.toMap(Contact::personId, Contact::address, (one, _) -> one)));
        Map<UUID, List<Reached>> people = contacts.stream()
                .collect(groupingBy(
                        Contact::organisationId,
                        Collectors.mapping(
                                each -> reached(each, Objects.requireNonNull(known.get(each.personId()))),
                                Collectors.toList())));
        people.replaceAll((_, theirs) -> named(theirs));
        return people;
    }

    private static Reached reached(Contact contact, Reach reach) {
        return new Reached(
                contact.personId(),
                contact.name(),
                reach.phone(),
                reach.undelivered() == null ? contact.address() : "");
    }

    private static List<Reached> named(List<Reached> people) {
        List<Reached> callable =
                people.stream().filter(Reached::hasPhone).limit(NAMED).toList();
        return callable.isEmpty() ? people.stream().limit(1).toList() : callable;
    }

    static Instant since(LocalDate today) {
        return today.minus(REMEMBERED).atStartOfDay(Say.STOCKHOLM).toInstant();
    }

    private static ToCall together(List<ToCall> parts, List<Talk> talks, LocalDate today) {
        return new ToCall(
                parts.getFirst().part(),
                parts.stream()
                        .flatMap(part -> part.why().stream())
                        .filter(why -> {
                            Mark reason = Mark.of(why);
                            return talks.stream().noneMatch(talk -> talk.quiets(reason, today));
                        })
                        .toList());
    }
}
