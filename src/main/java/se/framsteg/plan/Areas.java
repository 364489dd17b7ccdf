package se.framsteg.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;

/** What people answer for at a company, such as the vans or the waste. One area may be several people's. */
@Service
@Transactional
public class Areas {
    public static final int MOST = 40;
    public static final int LONGEST = 80;

    private final AreaRepository areas;
    private final ColleagueRepository colleagues;
    private final PlanRepository plans;
    private final ApplicationEventPublisher events;

    Areas(
            AreaRepository areas,
            ColleagueRepository colleagues,
            PlanRepository plans,
            ApplicationEventPublisher events) {
        this.areas = areas;
        this.colleagues = colleagues;
        this.plans = plans;
        this.events = events;
    }

    /**
     * One after the other; a name that is there already is not entered twice.
     *
     * @throws TooManyAreas where there is room for no more
     */
    public void add(Member by, Collection<String> names) {
        colleagues.hold(by);
        Set<String> there =
                of(by).stream().map(each -> Colleagues.plain(each.name())).collect(Collectors.toSet());
        for (String name : names) {
            if (there.add(Colleagues.plain(name))) {
                if (there.size() > MOST) {
                    throw new TooManyAreas();
                }
                areas.insert(by, Ids.next(), name);
            }
        }
        changed(by);
    }

    /** @throws NameIsTaken where another area is called so */
    public void rename(Member by, UUID area, String name) {
        colleagues.hold(by);
        find(by, area);
        boolean taken = of(by).stream()
                .anyMatch(each ->
                        !each.id().equals(area) && Colleagues.plain(each.name()).equals(Colleagues.plain(name)));
        if (taken) {
            throw new NameIsTaken();
        }
        areas.rename(by, area, name);
        changed(by);
    }

    /** One step towards the beginning, or towards the end. */
    public void move(Member by, UUID area, boolean up) {
        colleagues.hold(by);
        List<UUID> order = new ArrayList<>(of(by).stream().map(Area::id).toList());
        int from = order.indexOf(find(by, area).id());
        int to = from + (up ? -1 : 1);
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            areas.order(by, order);
            changed(by);
        }
    }

    /** Takes an area away, or brings it back with whose it was. @throws TooManyAreas where there is no room for it */
    public void remove(Member by, UUID area, boolean removed) {
        colleagues.hold(by);
        if (!removed && of(by).size() >= MOST) {
            throw new TooManyAreas();
        }
        if (areas.remove(by, area, removed)) {
            changed(by);
        }
    }

    /** Says whose an area is: of these people those who are at the company, and nobody else. */
    public void give(Member by, UUID area, Collection<UUID> people) {
        colleagues.hold(by);
        find(by, area);
        List<UUID> here = plans.find(by.region(), by.organisation()).colleagues().stream()
                .filter(Colleague::isHere)
                .map(Colleague::personId)
                .filter(people::contains)
                .toList();
        here.forEach(person -> plans.enter(by, person));
        areas.give(by, area, here);
        changed(by);
    }

    private List<Area> of(Member by) {
        return areas.of(by);
    }

    private Area find(Member by, UUID area) {
        return of(by).stream()
                .filter(each -> each.id().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private void changed(Member by) {
        events.publishEvent(new PlanChanged(
                by.region().value(), by.organisation(), by.person().value()));
    }
}
