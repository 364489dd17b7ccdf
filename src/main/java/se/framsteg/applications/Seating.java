package se.framsteg.applications;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.applications.Application.Role;
import se.framsteg.applications.Application.State;

/**
 * What a decision of many makes of each: seats go in order of arrival, and those beyond them stand on the waiting list in
 * the same order. A promoter takes no seat. Who has a part in the programme already gets no second one.
 */
final class Seating {
    private Seating() {}

    /**
     * Those whose state changes.
     *
     * @param all the cohort's applications, in order of arrival
     * @param left how many seats nobody has yet, with those that are promised
     * @param seated which of them are of organisations that have a part in the programme
     * @param offered to which of them a seat is promised, that nobody else gets
     */
    static List<Outcome> of(
            List<Application> all, Collection<UUID> chosen, Verb verb, int left, Set<UUID> seated, Set<UUID> offered) {
        var ids = new HashSet<>(chosen);
        var outcomes = new ArrayList<Outcome>();
        int seats = left;
        var promised = new HashSet<>(offered);
        int place = 0;
        for (Application each : all) {
            State to = each.state();
            boolean waits = each.role() == Role.COMPANY;
            if (ids.contains(each.id().value()) && verb.mayFollow(each)) {
                to = verb.to(each);
                if (to == State.ACCEPTED) {
                    boolean own = promised.remove(each.id().value());
                    boolean sits = !waits || seats > (own ? 0 : promised.size());
                    to = seated.contains(each.id().value()) ? each.state() : sits ? State.ACCEPTED : State.WAITLISTED;
                    seats -= waits && to == State.ACCEPTED ? 1 : 0;
                }
            }
            place += waits && to == State.WAITLISTED ? 1 : 0;
            if (to != each.state()) {
                outcomes.add(new Outcome(each, to, waits && to == State.WAITLISTED ? place : 0));
            }
        }
        return outcomes;
    }
}
