package se.framsteg.network.requests;

import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.framsteg.network.routes.Routes;
import se.framsteg.network.routes.Subject;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.shell.tenancy.RegionId;

/** Until when a region promises an answer: of obstacles on its pages as it states there, of all else as it says in its table. */
@Component
class Promises {
    private final Routes routes;
    private final ClosedTimes closed;
    private final ObjectProvider<ObstacleTerm> obstacles;

    Promises(Routes routes, ClosedTimes closed, ObjectProvider<ObstacleTerm> obstacles) {
        this.routes = routes;
        this.closed = closed;
        this.obstacles = obstacles;
    }

    /** @param promised when an answer is due @param half when who is to answer is reminded */
    record Promise(Instant promised, Instant half) {}

    Promise from(Instant now, RegionId region, String subject) {
        OfficeHours hours = hours(region);
        Instant promised = hours.promised(now, days(region, subject));
        return new Promise(promised, hours.half(now, promised));
    }

    int days(RegionId region, String subject) {
        ObstacleTerm term = Subject.isTheRegions(subject) ? obstacles.getIfAvailable() : null;
        return term == null ? routes.promisedDays(region) : term.days(region);
    }

    OfficeHours hours(RegionId region) {
        return new OfficeHours(closed.officeDays(region));
    }
}
