package se.framsteg.network.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.requests.Line.Kind;
import se.framsteg.network.routes.Matter;
import se.framsteg.network.routes.Responsible;
import se.framsteg.network.routes.Routes;
import se.framsteg.people.Senders;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/**
 * What happens when nobody answers. After half of what was promised whoever is responsible is reminded; when the promise is
 * broken a colleague gets the question, and the asker is told; a day at work later the region's managers are told. Silence
 * never closes a question.
 */
@Service
@Transactional
public class Silence {
    private static final int MOST = 50;

    private final RequestRepository requests;
    private final HeldRepository held;
    private final LineRepository lines;
    private final SilenceRepository silences;
    private final RequestLimits limits;
    private final RequestLetters letters;
    private final Routes routes;
    private final ClosedTimes closed;
    private final Senders senders;
    private final Clock clock;

    Silence(
            RequestRepository requests,
            HeldRepository held,
            LineRepository lines,
            SilenceRepository silences,
            RequestLimits limits,
            RequestLetters letters,
            Routes routes,
            ClosedTimes closed,
            Senders senders,
            Clock clock) {
        this.requests = requests;
        this.held = held;
        this.lines = lines;
        this.silences = silences;
        this.limits = limits;
        this.letters = letters;
        this.routes = routes;
        this.closed = closed;
        this.senders = senders;
        this.clock = clock;
    }

    /** Goes through the questions of the region that is bound; gives how many it did something with. */
    public int listen(Region region) {
        Instant now = clock.instant();
        List<Request> silent = silences.silent(region.id(), now, MOST);
        for (Request request : silent) {
            switch (request.step()) {
                case 0 -> remind(region, request, now);
                case 1 -> passOn(region, request, now);
                default -> tellRegion(region, request, now);
            }
        }
        tellOfHeld(region, now);
        return silent.size();
    }

    /** What is held for half of what its asker was promised is told of in one letter, at most one an hour. */
    private void tellOfHeld(Region region, Instant now) {
        if (held.isHeldLong(region.id(), now) && limits.tellsOfHeld(region.id())) {
            Instant next = new OfficeHours(closed.officeDays(region.id())).aDayLater(now);
            letters.held(region, held.toldOfHeld(region.id(), now, next));
        }
    }

    private void remind(Region region, Request request, Instant now) {
        note(region, request, Kind.REMINDED, null, now);
        silences.step(region.id(), request.requestId(), 1, request.promisedAt());
        letters.toResponsible(region, request, Requests.responsible(request), "reminder", "", null);
    }

    private void passOn(Region region, Request request, Instant now) {
        Responsible next = next(region, request);
        requests.give(region.id(), request.requestId(), next);
        note(region, request, Kind.PASSED_ON, next, now);
        Instant then = new OfficeHours(closed.officeDays(region.id())).aDayLater(request.promisedAt());
        silences.step(region.id(), request.requestId(), 2, then);
        Request passed = requests.byId(region.id(), request.requestId()).orElseThrow();
        letters.toResponsible(region, passed, next, "passed", "", null);
        letters.late(region, passed, senders.in(region.id()));
    }

    /** A colleague of the same promoter, or the next whose it may become and never was; the region has nobody after it. */
    private Responsible next(Region region, Request request) {
        Responsible now = Requests.responsible(request);
        if (now.isRegion()) {
            return now;
        }
        if (now.person() != null
                && routes.colleagues(region.id()).stream()
                        .anyMatch(each -> each.organisationId().equals(now.organisation())
                                && !each.personId().equals(now.person()))) {
            return new Responsible(now.organisation(), null);
        }
        var matter = new Matter(
                Objects.requireNonNullElse(request.municipalityCode(), ""),
                request.subject(),
                request.member(),
                requests.follower(region.id(), request.organisationId()).orElse(null));
        Set<UUID> had = requests.had(region.id(), request.requestId());
        return routes.table(region.id()).inTurn(matter).stream()
                .filter(each -> each.organisation() == null || !had.contains(each.organisation()))
                .findFirst()
                .orElse(Responsible.REGION);
    }

    private void tellRegion(Region region, Request request, Instant now) {
        note(region, request, Kind.REGION_TOLD, null, now);
        silences.step(region.id(), request.requestId(), 3, null);
        letters.toResponsible(region, request, Responsible.REGION, "region", "", null);
    }

    /** Asks once, a month after a question was closed, whether it was of help; another day where a mail was sent this week. */
    public int askAgain(Region region) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Say.STOCKHOLM);
        int asked = 0;
        for (Request request : silences.toAskAgain(region.id(), today, MOST)) {
            boolean posted = letters.again(region, request);
            silences.askAgainOn(region.id(), request.requestId(), posted ? null : today.plusDays(1));
            asked += posted ? 1 : 0;
        }
        return asked;
    }

    private void note(Region region, Request request, Kind kind, @Nullable Responsible to, Instant now) {
        lines.add(region.id(), request.requestId(), kind, null, to, "", now);
    }
}
