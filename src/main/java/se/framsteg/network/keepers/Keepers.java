package se.framsteg.network.keepers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.keepers.KeeperRepository.Count;
import se.framsteg.network.keepers.KeeperRepository.Unkept;
import se.framsteg.network.routes.Absence;
import se.framsteg.network.routes.Colleague;
import se.framsteg.network.routes.Matter;
import se.framsteg.network.routes.NotOfThePromoters;
import se.framsteg.network.routes.Responsible;
import se.framsteg.network.routes.Routes;
import se.framsteg.network.routes.RoutingTable;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.people.MembershipChanged;
import se.framsteg.people.Promoter;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Who keeps which company. Whoever the table of who answers names for the company's municipality does; where that names nobody,
 * whoever of those who are there has the fewest. From then on it is theirs until somebody else is chosen.
 */
@Service
@Transactional
public class Keepers {
    private static final int MOST = 20_000;
    private static final int MOST_OF_ONE = 20;
    private static final int MOST_UNFOLLOWED = 2_000;

    private final KeeperRepository keepers;
    private final KeeperLetters letters;
    private final Routes routes;
    private final Audit audit;
    private final Clock clock;

    Keepers(KeeperRepository keepers, KeeperLetters letters, Routes routes, Audit audit, Clock clock) {
        this.keepers = keepers;
        this.letters = letters;
        this.routes = routes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The companies that the advisor follows, by name: each once for every promoter it has. */
    @Transactional(readOnly = true)
    public List<Keeper> in(Advisor by) {
        return keepers.in(by, MOST);
    }

    /** Whom a company has at the promoters that the advisor may ask for. */
    @Transactional(readOnly = true)
    public List<Keeper> of(Advisor by, UUID company) {
        return keepers.of(by, company, MOST_OF_ONE);
    }

    @Transactional(readOnly = true)
    public List<Keeper> of(Member by) {
        return keepers.of(by, MOST_OF_ONE);
    }

    /** A company, and the last part of the address of its newest course. */
    public record Going(UUID organisationId, String organisation, String programme) {}

    /** Companies that take part or have, and that no promoter follows, by name. */
    @Transactional(readOnly = true)
    public List<Going> unfollowed(Manager by) {
        return keepers.unfollowed(by, MOST_UNFOLLOWED).stream()
                .map(each -> new Going(each.organisationId(), each.organisation(), each.programmeSlug()))
                .toList();
    }

    /** Those of a promoter that somebody keeps, or that nobody does. @param person null for nobody */
    @Transactional(readOnly = true)
    public List<Going> kept(Advisor by, UUID promoter, @Nullable UUID person) {
        List<Keeper> theirs = in(by).stream()
                .filter(each -> each.promoterId().equals(promoter))
                .filter(each -> person == null ? !each.isSomebody() : each.is(person))
                .toList();
        Map<UUID, String> newest = keepers
                .newest(by, theirs.stream().map(Keeper::organisationId).toList())
                .stream()
                .collect(toMap(KeeperRepository.Newest::organisationId, KeeperRepository.Newest::programmeSlug));
        return theirs.stream()
                .filter(each -> newest.containsKey(each.organisationId()))
                .map(each -> new Going(
                        each.organisationId(),
                        each.organisation(),
                        Objects.requireNonNull(newest.get(each.organisationId()))))
                .toList();
    }

    /** Who can keep a promoter's companies, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Advisor by) {
        return routes.colleagues(by.region()).stream()
                .filter(each -> by.follows(each.organisationId()))
                .toList();
    }

    /**
     * Whose calls are the promoter's today, of these: their own, those of who is away and whom they stand in for, and those of who
     * is away and whom nobody of the organisation stands in for.
     */
    @Transactional(readOnly = true)
    public Map<UUID, Keeper> others(Promoter by) {
        Set<List<UUID>> people = colleagues(by).stream()
                .map(each -> List.of(each.organisationId(), each.personId()))
                .collect(Collectors.toSet());
        Map<UUID, UUID> away = routes.absences(by.region()).stream()
                .collect(toMap(Absence::personId, Absence::standInId, (one, _) -> one));
        UUID me = by.person().value();
        Set<UUID> mine = new HashSet<>();
        var others = new HashMap<UUID, Keeper>();
        for (Keeper each : keepers.in(by, MOST)) {
            UUID keeper = Objects.requireNonNullElse(each.personId(), me);
            UUID answers = away.getOrDefault(keeper, keeper);
            boolean there = !away.containsKey(answers) && people.contains(List.of(each.promoterId(), answers));
            if (me.equals(answers) || !there) {
                mine.add(each.organisationId());
            } else {
                others.put(each.organisationId(), each);
            }
        }
        others.keySet().removeAll(mine);
        return others;
    }

    /**
     * Says who is to keep a company of theirs.
     *
     * @throws NotOfThePromoters where that is nobody of the promoter's
     */
    public void choose(Advisor by, UUID company, UUID person) {
        settle(by.region(), null);
        List<Keeper> theirs = of(by, company);
        if (theirs.isEmpty()) {
            throw new NoSuchElementException("No company of theirs");
        }
        Set<UUID> promoters = colleagues(by).stream()
                .filter(each -> each.personId().equals(person))
                .map(Colleague::organisationId)
                .collect(Collectors.toSet());
        Keeper now = theirs.stream()
                .filter(each -> promoters.contains(each.promoterId()))
                .findFirst()
                .orElseThrow(NotOfThePromoters::new);
        if (!now.is(person)) {
            keepers.name(by.region(), List.of(company), List.of(now.promoterId()), List.of(person), clock.instant());
            audit.record(by.region(), by.person(), "network.name-keeper", company, person);
        }
    }

    /** Somebody has come or gone: what nobody is named for any more goes to colleagues at once, and the managers are told. */
    @EventListener
    void changed(MembershipChanged change) {
        List<Named> moved = settle(change.region(), change.organisation()).stream()
                .filter(each -> change.person().value().equals(each.before()))
                .toList();
        int left = keepers.left(
                change.region(), change.organisation(), change.person().value());
        if (!moved.isEmpty() || left > 0) {
            letters.gone(change, moved, left);
        }
    }

    /** @param before whose the company was; null where it was nobody's */
    record Named(
            UUID company,
            UUID promoter,
            UUID person,
            @Nullable UUID before) {}

    /** Names somebody for every company that nobody is named for. @param promoter null for all of the region's */
    List<Named> settle(RegionId region, @Nullable UUID promoter) {
        List<Unkept> unkept = keepers.unkept(region, promoter, MOST);
        if (unkept.isEmpty()) {
            return List.of();
        }
        List<Named> named = share(region, unkept);
        keepers.name(
                region,
                named.stream().map(Named::company).toList(),
                named.stream().map(Named::promoter).toList(),
                named.stream().map(Named::person).toList(),
                clock.instant());
        return named;
    }

    private List<Named> share(RegionId region, List<Unkept> unkept) {
        RoutingTable table = routes.table(region);
        Set<UUID> away = routes.absences(region).stream().map(Absence::personId).collect(Collectors.toSet());
        Map<UUID, List<UUID>> people = routes.colleagues(region).stream()
                .collect(groupingBy(
                        Colleague::organisationId, Collectors.mapping(Colleague::personId, Collectors.toList())));
        Map<List<UUID>, Integer> load = keepers.counts(region).stream()
                .collect(toMap(each -> List.of(each.promoterId(), each.personId()), Count::companies));
        var named = new ArrayList<Named>();
        for (Unkept each : unkept) {
            UUID promoter = each.promoterId();
            List<UUID> there = people.getOrDefault(promoter, List.of());
            var matter = new Matter(Objects.requireNonNullElse(each.municipalityCode(), ""), "", true, null);
            Responsible said = table.responsible(matter);
            UUID wanted = said.person();
            UUID person = wanted != null && promoter.equals(said.organisation()) && there.contains(wanted)
                    ? wanted
                    : there.stream()
                            .min(Comparator.comparing((UUID one) -> away.contains(one))
                                    .thenComparing(one -> load.getOrDefault(List.of(promoter, one), 0)))
                            .orElse(null);
            if (person != null) {
                load.merge(List.of(promoter, person), 1, Integer::sum);
                named.add(new Named(each.organisationId(), promoter, person, each.before()));
            }
        }
        return named;
    }
}
