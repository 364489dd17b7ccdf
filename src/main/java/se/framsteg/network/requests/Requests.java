package se.framsteg.network.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.requests.Line.Kind;
import se.framsteg.network.requests.Request.State;
import se.framsteg.network.routes.Matter;
import se.framsteg.network.routes.Responsible;
import se.framsteg.network.routes.Routes;
import se.framsteg.network.routes.Subject;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Member;
import se.framsteg.people.MembershipChanged;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/** Asks, and follows what became of it. */
@Service
@Transactional
public class Requests implements Tidying {
    /** How long a closed question is kept. */
    static final Period KEPT = Period.ofMonths(24);

    /** How long what was no question is kept, so that a mistake can be mended. */
    static final Period RUBBISH_KEPT = Period.ofDays(30);

    /** How long what is held is kept where nobody looks at it. */
    static final Period HELD_KEPT = Period.ofDays(90);

    static final int MOST_LINES = 200;
    private static final int MOST = 100;

    /** How many web addresses of one's own one may mention, written as people write them. */
    private static final int MOST_ADDRESSES = 1;

    private static final Pattern WEB = Pattern.compile("www\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("://|\\[url|href *=", Pattern.CASE_INSENSITIVE);

    /** No person is called so. */
    private static final Pattern LEADS_SOMEWHERE =
            Pattern.compile("://|www\\.|\\[url|href *=|\\w\\.[a-z]{2,}/", Pattern.CASE_INSENSITIVE);

    private final RequestRepository requests;
    private final HeldRepository held;
    private final LineRepository lines;
    private final RequestLinks links;
    private final RequestLimits limits;
    private final RequestLetters letters;
    private final Routes routes;
    private final Promises promises;
    private final RegionDirectory regions;
    private final PublicAddress addresses;
    private final Clock clock;

    Requests(
            RequestRepository requests,
            HeldRepository held,
            LineRepository lines,
            RequestLinks links,
            RequestLimits limits,
            RequestLetters letters,
            Routes routes,
            Promises promises,
            RegionDirectory regions,
            PublicAddress addresses,
            Clock clock) {
        this.requests = requests;
        this.held = held;
        this.lines = lines;
        this.links = links;
        this.limits = limits;
        this.letters = letters;
        this.routes = routes;
        this.promises = promises;
        this.regions = regions;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Asks without an account. What looks like rubbish is held for somebody at the region to look at; whoever asks is told so,
     * and promised no day, and nothing is mailed to the address they typed before somebody has looked. What hinders somebody on
     * the region's pages is never held.
     *
     * @param client the network that it comes from
     * @param filled how the form was filled in; what is filled in fast is held only where much of it comes at once
     * @return what the link ends with by which it is followed
     * @throws TooManyAtOnce where one network reports more obstacles than people meet
     */
    public String ask(Region region, NewRequest what, String client, Filled filled) {
        HeldFor held = held(region.id(), what, client, filled);
        boolean writes = held == null && !what.address().isEmpty() && limits.receipt(region.id(), what.address());
        if (Subject.isTheRegions(what.subject())) {
            if (!limits.obstacle(region.id(), client)) {
                throw new TooManyAtOnce();
            }
            return ask(
                    region,
                    what,
                    null,
                    new Entrance(null, null, writes, held == null || limits.tellsOfObstacle(region.id())));
        }
        return ask(
                region,
                what,
                null,
                new Entrance(held, held == null ? null : limits.network(client), writes, held == null));
    }

    /** How something comes in: why it is held, if it is, and who is written to. @param tells whether those who answer are */
    private record Entrance(@Nullable HeldFor held, byte @Nullable [] network, boolean writes, boolean tells) {}

    /** What is held for its own sake or its network's does not count for the region. */
    private @Nullable HeldFor held(RegionId region, NewRequest what, String client, Filled filled) {
        if (!limits.ofClient(region, client)) {
            return HeldFor.NETWORK;
        }
        if (filled == Filled.BY_A_MACHINE || leadsElsewhere(what) || filled == Filled.FAST && !limits.fast(region)) {
            return HeldFor.WORDS;
        }
        return limits.inRegion(region) ? null : HeldFor.REGION;
    }

    /** Whether it is made to lead somebody elsewhere; a link to our own pages is none. */
    private boolean leadsElsewhere(NewRequest what) {
        String text = what.text().replace(addresses.of(""), "");
        return LINK.matcher(text).find()
                || WEB.matcher(text).results().count() > MOST_ADDRESSES
                || LEADS_SOMEWHERE.matcher(what.name()).find()
                || LEADS_SOMEWHERE.matcher(what.company()).find();
    }

    /** Asks for a company, from inside. Empty where somebody has asked more in a day than people do. */
    public Optional<String> ask(Member by, Region region, NewRequest what) {
        return limits.ofPerson(region.id(), by.person())
                ? Optional.of(ask(region, what, by, new Entrance(null, null, true, true)))
                : Optional.empty();
    }

    private String ask(Region region, NewRequest what, @Nullable Member by, Entrance entrance) {
        boolean member = by != null && requests.takesPart(by);
        UUID follower = requests.follower(region.id(), by == null ? null : by.organisation())
                .orElse(null);
        Responsible responsible = routes.table(region.id())
                .responsible(new Matter(what.municipality(), what.subject(), member, follower));
        Instant now = clock.instant();
        Promises.Promise promise = promises.from(now, region.id(), what.subject());
        String token = Secret.token();
        RequestId id = requests.insert(
                region.id(),
                new RequestRepository.Entry(
                        what,
                        by,
                        member,
                        links.hash(token),
                        links.seal(token),
                        entrance.held() == null ? State.OPEN : State.HELD,
                        entrance.held(),
                        entrance.network(),
                        responsible,
                        now,
                        promise.promised(),
                        promise.half()));
        Request request = find(region.id(), token).orElseThrow();
        if (entrance.writes()) {
            letters.receipt(region, request, false);
        }
        if (entrance.tells()) {
            letters.toResponsible(region, request, responsible, "new", "", null);
        }
        return token;
    }

    /** What a link leads to; empty where there is no such question. */
    @Transactional(readOnly = true)
    public Optional<Request> find(RegionId region, String token) {
        return requests.byToken(region, links.hash(token));
    }

    /** What the asker sees of what was said and done; what one who answers says to another is not for them. */
    @Transactional(readOnly = true)
    public List<Line> lines(RegionId region, Request request) {
        return lines.of(region, request.requestId()).stream()
                .filter(line -> line.kind().isForAsker())
                .map(line -> line.kind() == Kind.HANDED ? line.withoutText() : line)
                .toList();
    }

    /** What somebody has asked for their company, the newest first. */
    @Transactional(readOnly = true)
    public List<Own> of(Member by) {
        return requests.of(by, MOST).stream()
                .map(request -> new Own(request, links.token(request).orElse("")))
                .toList();
    }

    /** A question of one's own, with what its link ends with; empty where the secret has been changed since. */
    public record Own(Request request, String token) {}

    /**
     * The asker writes more, and whoever has the question is told. It is open again, and promised anew, where it had been answered
     * or closed; of what is held nobody is told until somebody has looked at it.
     */
    public void more(Region region, Request request, String text) {
        if (request.isForgotten() || request.removalAskedAt() != null) {
            throw new NoSuchElementException("The asker wants this question removed");
        }
        if (lines.count(region.id(), request.requestId()) >= MOST_LINES) {
            throw new NoSuchElementException("Too much has been said of this question");
        }
        Instant now = clock.instant();
        lines.add(region.id(), request.requestId(), Kind.MORE, null, null, text, now);
        if (request.state() == State.ANSWERED || request.state() == State.CLOSED) {
            Promises.Promise promise = promises.from(now, region.id(), request.subject());
            requests.open(region.id(), request.requestId(), promise.promised(), promise.half());
            tellOfMore(region, request, text);
        }
        if (request.state() == State.OPEN && limits.more(region.id(), request.requestId())) {
            tellOfMore(region, request, text);
        }
        if (request.state() == State.NO_QUESTION) {
            held.hold(region.id(), request.requestId(), now);
        }
    }

    private void tellOfMore(Region region, Request request, String text) {
        Request now = requests.byId(region.id(), request.requestId()).orElseThrow();
        letters.toResponsible(region, now, responsible(now), "more", text, null);
    }

    /**
     * The asker of an answered question says whether it was of help: {@code yes}, {@code partly} or {@code no}. Where it was not
     * all that was needed it waits again with whoever has it, promised anew.
     */
    public void helped(Region region, Request request, String helped) {
        if (helped.equals(request.helped())) {
            return;
        }
        if (request.state() != State.ANSWERED && request.state() != State.CLOSED || request.removalAskedAt() != null) {
            throw new NoSuchElementException("Nobody has answered this question yet, or it is to be removed");
        }
        requests.helped(region.id(), request.requestId(), helped);
        if (lines.count(region.id(), request.requestId()) < MOST_LINES) {
            lines.add(region.id(), request.requestId(), Kind.HELPED, null, null, helped, clock.instant());
        }
        if (!helped.equals("yes")) {
            Promises.Promise promise = promises.from(clock.instant(), region.id(), request.subject());
            requests.open(region.id(), request.requestId(), promise.promised(), promise.half());
            Request lacking = requests.byId(region.id(), request.requestId()).orElseThrow();
            letters.toResponsible(region, lacking, responsible(lacking), "lacking", "", null);
        }
    }

    @EventListener
    void left(MembershipChanged changed) {
        requests.left(changed.region(), changed.organisation(), changed.person());
    }

    static Responsible responsible(Request request) {
        return new Responsible(request.responsibleId(), request.personId());
    }

    /** Within how many working days an answer is promised about a subject. */
    @Transactional(readOnly = true)
    public int promisedDays(RegionId region, String subject) {
        return promises.days(region, subject);
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("network.rule.questions", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Say.STOCKHOLM);
        regions.inEach(region -> held.forgetNetworks(
                region, today.minus(RUBBISH_KEPT).atStartOfDay(Say.STOCKHOLM).toInstant()));
        regions.inEach(region -> requests.forgetOld(
                region,
                today.minus(KEPT).atStartOfDay(Say.STOCKHOLM).toInstant(),
                today.minus(HELD_KEPT).atStartOfDay(Say.STOCKHOLM).toInstant(),
                today.minus(RUBBISH_KEPT).atStartOfDay(Say.STOCKHOLM).toInstant()));
    }
}
