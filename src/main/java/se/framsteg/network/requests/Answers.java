package se.framsteg.network.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.requests.Line.Kind;
import se.framsteg.network.requests.Request.State;
import se.framsteg.network.routes.Colleague;
import se.framsteg.network.routes.NotOfThePromoters;
import se.framsteg.network.routes.Responsible;
import se.framsteg.network.routes.Routes;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Promoter;
import se.framsteg.people.Senders;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** What promoters and the region do with questions: answer, note, take, hand over, close, and say that something is none. */
@Service
@Transactional
public class Answers {
    /** How many held questions stand on a page. */
    public static final int A_PAGE = 100;

    private static final int MOST = 200;
    private static final Period AGAIN = Period.ofMonths(1);

    private final RequestRepository requests;
    private final HeldRepository held;
    private final LineRepository lines;
    private final RequestLetters letters;
    private final Routes routes;
    private final Senders senders;
    private final Promises promises;
    private final Audit audit;
    private final Clock clock;

    Answers(
            RequestRepository requests,
            HeldRepository held,
            LineRepository lines,
            RequestLetters letters,
            Routes routes,
            Senders senders,
            Promises promises,
            Audit audit,
            Clock clock) {
        this.requests = requests;
        this.held = held;
        this.lines = lines;
        this.letters = letters;
        this.routes = routes;
        this.senders = senders;
        this.promises = promises;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those in a state that the advisor may see, the ones that are promised first. */
    @Transactional(readOnly = true)
    public List<Request> in(Advisor by, State state) {
        return requests.in(by, state, 0, MOST);
    }

    /**
     * A page of what is held, the likeliest to be a question first; one more than a page holds where there are more.
     *
     * @param page 1 for the first
     */
    @Transactional(readOnly = true)
    public List<Request> held(Manager by, int page) {
        return requests.in(by, State.HELD, (page - 1) * A_PAGE, A_PAGE + 1);
    }

    @Transactional(readOnly = true)
    public Request find(Advisor by, RequestId id) {
        return requests.find(by, id).orElseThrow(() -> new NoSuchElementException("No question of theirs"));
    }

    @Transactional(readOnly = true)
    public List<Line> lines(Advisor by, RequestId id) {
        return lines.of(by.region(), find(by, id).requestId());
    }

    /** How many wait for this advisor; what is held waits for somebody to look, and is none of them. */
    @Transactional(readOnly = true)
    public int waiting(Advisor by) {
        return requests.waiting(by);
    }

    /** How many lie in each of the region's piles. */
    @Transactional(readOnly = true)
    public Piles piles(Manager by) {
        return requests.piles(by);
    }

    /** Writes to the asker; who answers has the question from now on. */
    public void answer(Advisor by, Region region, RequestId id, String text) {
        Request request = standing(by, id);
        requests.give(by.region(), id, mine(by, request));
        note(by, request, Kind.ANSWER, text);
        requests.answered(by.region(), id, clock.instant());
        letters.answer(region, find(by, id), senders.of(by), text);
        audit.record(by.region(), by.person(), "network.answer", request.organisationId(), id.value());
    }

    /** For those who answer only. */
    public void note(Advisor by, RequestId id, String text) {
        note(by, find(by, id), Kind.NOTE, text);
    }

    /** Says that one sees to it oneself. */
    public void take(Advisor by, RequestId id) {
        Request request = standing(by, id);
        Responsible mine = mine(by, request);
        if (!mine.equals(Requests.responsible(request))) {
            give(by, request, mine);
        }
        note(by, request, Kind.TAKEN, "");
    }

    /** Whoever gets it has half of what is left until they are reminded; where the promise is broken already, it is made anew. */
    private void give(Advisor by, Request request, Responsible to) {
        requests.give(by.region(), request.requestId(), to);
        if (request.isOpen()) {
            Instant now = clock.instant();
            Instant promised = request.promisedAt().isAfter(now)
                    ? request.promisedAt()
                    : promises.from(now, by.region(), request.subject()).promised();
            requests.open(
                    by.region(),
                    request.requestId(),
                    promised,
                    promises.hours(by.region()).half(now, promised));
        }
    }

    /** A promoter takes a question for the own organisation; a manager, for the region. */
    private static Responsible mine(Advisor by, Request request) {
        return switch (by) {
            case Manager _ -> Responsible.REGION;
            case Promoter promoter ->
                new Responsible(
                        promoter.organisations().stream()
                                .filter(each -> each.equals(request.responsibleId()))
                                .findFirst()
                                .orElse(promoter.organisations().getFirst()),
                        promoter.person().value());
        };
    }

    /**
     * Hands it over warmly: both see it, the new one is told with a line, and the asker is told whom to expect.
     *
     * @throws NotOfThePromoters where who is to have it cannot answer here
     */
    public void handOver(Advisor by, Region region, RequestId id, Responsible to, String line) {
        Request request = standing(by, id);
        boolean known = to.isRegion()
                || routes.colleagues(by.region()).stream()
                        .anyMatch(each -> each.organisationId().equals(to.organisation())
                                && (to.person() == null || Objects.equals(each.personId(), to.person())));
        if (!known) {
            throw new NotOfThePromoters();
        }
        give(by, request, to);
        lines.add(by.region(), id, Kind.HANDED, by.person(), to, line, clock.instant());
        Request given = find(by, id);
        letters.toResponsible(region, given, to, "handed", line, by.person());
        letters.newResponsible(
                region, given, senders.of(by), !given.promisedAt().equals(request.promisedAt()));
        audit.record(by.region(), by.person(), "network.hand-over", request.organisationId(), id.value());
    }

    /** It is done; a month later the asker is asked once whether it was of help. */
    public void close(Advisor by, Region region, RequestId id) {
        Request request = standing(by, id);
        Instant now = clock.instant();
        LocalDate again =
                request.hasAddress() ? LocalDate.ofInstant(now, Say.STOCKHOLM).plus(AGAIN) : null;
        requests.end(by.region(), id, State.CLOSED, now, again);
        note(by, request, Kind.CLOSED, "");
        letters.closed(region, request, senders.of(by));
        audit.record(by.region(), by.person(), "network.close", request.organisationId(), id.value());
    }

    /**
     * It was no question; forgotten after a while, and until then it can be opened again. The region decides that: what a promoter
     * doubts is held, and the managers are told of it, so that no question that was late goes away unseen.
     */
    public void dismiss(Advisor by, RequestId id) {
        Request request = find(by, id);
        if (request.isOver()) {
            throw new NoSuchElementException("It is over already");
        }
        if (!(by instanceof Manager)) {
            held.hold(by.region(), standing(by, id).requestId(), clock.instant());
            note(by, request, Kind.DOUBTED, "");
            audit.record(by.region(), by.person(), "network.doubt", request.organisationId(), id.value());
            return;
        }
        requests.end(by.region(), id, State.NO_QUESTION, clock.instant(), null);
        note(by, request, Kind.CLOSED, "");
        audit.record(by.region(), by.person(), "network.dismiss", request.organisationId(), id.value());
    }

    /** Nothing that is held from the network that this came from is a question. */
    public void dismissNetwork(Manager by, RequestId id) {
        find(by, id);
        held.endNetwork(by.region(), id, clock.instant());
        audit.record(by.region(), by.person(), "network.dismiss-all", null, id.value());
    }

    /** What was held, closed or said to be none is a question after all, promised from today. */
    public void open(Advisor by, Region region, RequestId id) {
        Request request = answeredFor(by, id);
        if (request.state() == State.OPEN
                || request.state() == State.ANSWERED
                || request.isForgotten()
                || request.removalAskedAt() != null) {
            throw new NoSuchElementException("It is open already");
        }
        Promises.Promise promise = promises.from(clock.instant(), by.region(), request.subject());
        requests.open(by.region(), id, promise.promised(), promise.half());
        note(by, request, Kind.OPENED, "");
        Request opened = find(by, id);
        if (request.state() == State.HELD || request.state() == State.NO_QUESTION) {
            letters.receipt(region, opened, true);
        }
        letters.toResponsible(region, opened, Requests.responsible(request), "new", "", by.person());
        audit.record(by.region(), by.person(), "network.open", request.organisationId(), id.value());
    }

    /** Everybody a question can be handed over to. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Advisor by) {
        return routes.colleagues(by.region());
    }

    /** A question that whoever asks for it answers for now; who has had it only reads it. */
    private Request answeredFor(Advisor by, RequestId id) {
        Request request = find(by, id);
        if (!request.isAnsweredForBy(by)) {
            throw new NoSuchElementException("Somebody else answers for it now");
        }
        return request;
    }

    private Request standing(Advisor by, RequestId id) {
        Request request = answeredFor(by, id);
        if (request.isOver() || request.state() == State.HELD) {
            throw new NoSuchElementException("It is not to be answered");
        }
        return request;
    }

    private void note(Advisor by, Request request, Kind kind, String text) {
        lines.add(by.region(), request.requestId(), kind, by.person(), null, text, clock.instant());
    }
}
