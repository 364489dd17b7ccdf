package se.framsteg.network.routes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.PromoterOrganisations;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/** Keeps a region's table, and tells who answers for what by it. */
@Service
@Transactional
public class Routes implements Tidying {
    public static final int MOST = 300;
    static final int USUAL_DAYS = 2;

    /** How long what was taken away may be put back. */
    private static final Period KEPT = Period.ofDays(30);

    private final RouteRepository routes;
    private final PromoterOrganisations promoters;
    private final ObjectProvider<OpenQuestions> open;
    private final RegionDirectory regions;
    private final Audit audit;
    private final Clock clock;

    Routes(
            RouteRepository routes,
            PromoterOrganisations promoters,
            ObjectProvider<OpenQuestions> open,
            RegionDirectory regions,
            Audit audit,
            Clock clock) {
        this.routes = routes;
        this.promoters = promoters;
        this.open = open;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The table as it holds today, for whoever asks something. */
    @Transactional(readOnly = true)
    public RoutingTable table(RegionId region) {
        List<Colleague> colleagues = routes.colleagues(region);
        Map<UUID, List<UUID>> people = colleagues.stream()
                .collect(groupingBy(Colleague::organisationId, mapping(Colleague::personId, toList())));
        Map<UUID, UUID> away = routes.absences(region, today()).stream()
                .collect(Collectors.toMap(Absence::personId, Absence::standInId));
        return new RoutingTable(
                routes.in(region).stream().map(RouteRow::route).toList(), new Staff(people, away), openIn(region));
    }

    @Transactional(readOnly = true)
    public List<RouteRow> in(Manager by) {
        return routes.in(by.region());
    }

    @Transactional(readOnly = true)
    public List<PromoterOrganisations.Named> promoters(Manager by) {
        return promoters.in(by);
    }

    /** Everybody who can answer for a promoter organisation of the region, by organisation and name. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(RegionId region) {
        return routes.colleagues(region);
    }

    @Transactional(readOnly = true)
    public List<Absence> absences(RegionId region) {
        return routes.absences(region, today());
    }

    @Transactional(readOnly = true)
    public Map<UUID, Integer> openIn(RegionId region) {
        OpenQuestions questions = open.getIfAvailable();
        return questions == null ? Map.of() : questions.byPromoter(region);
    }

    /** Within how many working days the region promises an answer. */
    @Transactional(readOnly = true)
    public int promisedDays(RegionId region) {
        return routes.promisedDays(region, USUAL_DAYS);
    }

    public void promise(Manager by, int days) {
        routes.promise(by, days);
        audit.record(by, "network.promise", null);
    }

    /**
     * Adds a row, last in the table.
     *
     * @throws NotOfThePromoters where who it names cannot answer here
     * @throws RowIsThere where another row says the very same
     */
    public void add(Manager by, RouteDraft draft) {
        holdWithRoom(by);
        check(by, draft);
        refuseTwice(by, draft, null);
        UUID id = routes.insert(by, draft, clock.instant());
        audit.record(by, "network.add-route", draft.organisation(), id);
    }

    /** The same of a row that is there, which keeps its place. */
    public void change(Manager by, UUID id, RouteDraft draft) {
        routes.hold(by);
        find(by, id);
        check(by, draft);
        refuseTwice(by, draft, id);
        routes.change(by, id, draft);
        audit.record(by, "network.change-route", draft.organisation(), id);
    }

    @Transactional(readOnly = true)
    public RouteRow find(Manager by, UUID id) {
        return routes.in(by.region()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such row of theirs"));
    }

    /** One place up or down; the first stays first, and the last last. */
    public void move(Manager by, UUID id, boolean up) {
        routes.hold(by);
        List<UUID> ids = new ArrayList<>(
                routes.in(by.region()).stream().map(RouteRow::id).toList());
        int at = ids.indexOf(id);
        if (at < 0) {
            throw new NoSuchElementException("No such row of theirs");
        }
        int to = Math.clamp(at + (up ? -1 : 1), 0, ids.size() - 1);
        ids.add(to, ids.remove(at));
        routes.order(by, ids);
    }

    public void remove(Manager by, UUID id) {
        if (!routes.remove(by, id, clock.instant())) {
            throw new NoSuchElementException("No such row of theirs");
        }
        audit.record(by, "network.remove-route", null, id);
    }

    /**
     * A row that was taken away stands where it stood.
     *
     * @throws TableIsFull where other rows have come in its place
     * @throws RowIsThere where one of them says the very same
     */
    public void putBack(Manager by, UUID id) {
        holdWithRoom(by);
        if (!routes.putBack(by, id)) {
            throw new NoSuchElementException("No such row of theirs");
        }
        refuseTwice(by, find(by, id).draft(), id);
        audit.record(by, "network.put-back-route", null, id);
    }

    private void holdWithRoom(Manager by) {
        if (routes.hold(by) >= MOST) {
            throw new TableIsFull();
        }
    }

    /** Says that somebody is away, and who takes over; said again it is changed. */
    public void away(Manager by, UUID person, LocalDate untilOn, UUID standIn) {
        List<UUID> known =
                routes.colleagues(by.region()).stream().map(Colleague::personId).toList();
        if (person.equals(standIn) || !known.contains(person) || !known.contains(standIn)) {
            throw new NotOfThePromoters();
        }
        routes.away(by, person, untilOn, standIn, clock.instant());
        audit.record(by, "network.away", null, person, standIn);
    }

    public void back(Manager by, UUID person) {
        if (!routes.back(by, person)) {
            throw new NoSuchElementException("Nobody of theirs who is away");
        }
        audit.record(by, "network.back", null, person);
    }

    private void refuseTwice(Manager by, RouteDraft draft, @Nullable UUID besides) {
        if (routes.in(by.region()).stream()
                .anyMatch(row -> !row.id().equals(besides) && row.draft().equals(draft))) {
            throw new RowIsThere();
        }
    }

    private void check(Manager by, RouteDraft draft) {
        if (draft.organisation() == null) {
            return;
        }
        boolean known = draft.person() == null
                ? promoters.in(by).stream().anyMatch(each -> each.id().equals(draft.organisation()))
                : routes.colleagues(by.region()).stream()
                        .anyMatch(each -> each.organisationId().equals(draft.organisation())
                                && Objects.equals(each.personId(), draft.person()));
        if (!known) {
            throw new NotOfThePromoters();
        }
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT);
        regions.inEach(region -> routes.forgetOld(region, now.minus(KEPT), day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
