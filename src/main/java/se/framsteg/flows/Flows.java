package se.framsteg.flows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What a company does with its offers and needs, and a promoter with those of organisations outside. Others hear of a flow only
 * while it is published.
 */
@Service
@Transactional
public class Flows {
    /** As many as a company can look after, and so many of them published. */
    public static final int MOST = 300;

    public static final int MOST_PUBLISHED = 50;

    /** For how long a flow is published where nothing else is said, and at most. */
    public static final int USUAL_DAYS = 180;

    public static final int MOST_DAYS = 366;

    /** In so many municipalities besides its own a company publishes in so many days; further ones go by way of its promoter. */
    public static final int MOST_ELSEWHERE = 2;

    private static final int DAYS_ELSEWHERE = 30;

    private static final int MOST_OUTSIDE = 1000;

    private final FlowRepository flows;
    private final Holders holders;
    private final Giveaways giveaways;
    private final Members members;
    private final Organisations organisations;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Flows(
            FlowRepository flows,
            Holders holders,
            Giveaways giveaways,
            Members members,
            Organisations organisations,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.flows = flows;
        this.holders = holders;
        this.giveaways = giveaways;
        this.members = members;
        this.organisations = organisations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The company's own, the newest first. */
    @Transactional(readOnly = true)
    public List<Flow> of(Member by) {
        return flows.of(by);
    }

    /** One of the company's own. */
    @Transactional(readOnly = true)
    public Optional<Flow> find(Member by, FlowId id) {
        return flows.find(by, id);
    }

    /** What in a draft would tell others whose it is. */
    @Transactional(readOnly = true)
    public List<String> giveaways(Member by, FlowDraft said) {
        return giveaways.in(said, names(by, said));
    }

    /** Of the company, its people and where it is. */
    private List<String> names(Member by, FlowDraft said) {
        var names = new ArrayList<String>();
        members.people(by).forEach(each -> names.add(each.name()));
        OrganisationSummary company =
                organisations.summaries(by.region(), List.of(by.organisation())).get(by.organisation());
        if (company != null) {
            names.add(company.name());
            Optional.ofNullable(company.municipality()).ifPresent(names::add);
        }
        names.addAll(place(said));
        return names;
    }

    private List<String> place(FlowDraft said) {
        return Optional.ofNullable(
                        organisations.municipalities().get(said.terms().municipality()))
                .stream()
                .toList();
    }

    private static void mustTellNothing(List<String> words) {
        if (!words.isEmpty()) {
            throw new GivesAway(words);
        }
    }

    /** Nobody but the company knows of it. @throws TooManyFlows where there are {@link #MOST} */
    public FlowId draft(Member by, FlowDraft said) {
        Holder holder = holders.enter(by, said.terms().municipality());
        return insert(by.region(), by.person(), holder.id(), said).id();
    }

    /**
     * @param seen the version that the writer's page shows
     * @throws FlowWasChanged where somebody has saved another since
     * @throws GivesAway where it is published and would tell whose it is
     */
    public Flow change(Member by, FlowId id, int seen, FlowDraft said) {
        return write(by, id, stood -> {
            if (stood.said().equals(said)) {
                return stood;
            }
            if (stood.version() != seen) {
                throw new FlowWasChanged(stood);
            }
            if (stood.isPublished()) {
                mustTellNothing(giveaways(by, said));
            }
            return stood.say(said, clock.instant());
        });
    }

    /**
     * Lets others find it, until the end of a day.
     *
     * @throws IllegalArgumentException for a day that is not ahead, or further than {@link #MOST_DAYS}
     * @throws TooManyFlows where {@link #MOST_PUBLISHED} are published
     * @throws TooManyPlaces where it is in one municipality too many
     * @throws GivesAway where what is said tells whose it is
     */
    public Flow publish(Member by, FlowId id, int seen, Visibility to, LocalDate until) {
        mustLieAhead(until);
        return write(by, id, stood -> {
            if (stood.isPublished() && stood.visibility() == to && until.equals(stood.expiresOn())) {
                return stood;
            }
            if (stood.version() != seen) {
                throw new FlowWasChanged(stood);
            }
            mustTellNothing(giveaways(by, stood.said()));
            return stood.publish(to, until, clock.instant());
        });
    }

    /** The same of a need, whose holder answers in the same press whether they take waste. */
    public Flow publish(Member by, FlowId id, int seen, Answer waste, Visibility to, LocalDate until) {
        Flow stands = flows.find(by, id).orElseThrow(NoSuchElementException::new);
        FlowDraft.Terms terms = stands.said().terms();
        if (stands.said().direction() == Side.OFFER || waste == terms.acceptsWaste()) {
            return publish(by, id, seen, to, until);
        }
        Flow answered = change(by, id, seen, stands.said().taking(waste, terms.hasPermit()));
        return publish(by, id, answered.version(), to, until);
    }

    /** One that is published, or was until its last day, is so until another day. */
    public Flow renew(Member by, FlowId id, LocalDate until) {
        return write(by, id, stood -> renewed(by, stood, until));
    }

    /** The same of one that is published until a day: whoever was asked of that day says nothing of another. */
    public Flow renew(Member by, FlowId id, LocalDate day, LocalDate until) {
        return write(by, id, stood -> renewed(by, ending(stood, day), until));
    }

    private Flow renewed(Member by, Flow stood, LocalDate until) {
        mustLieAhead(until);
        if (stood.visibility() == Visibility.PRIVATE) {
            throw new FlowIsClosed(stood.state());
        }
        mustTellNothing(giveaways(by, stood.said()));
        return stood.isPublished() && until.equals(stood.expiresOn())
                ? stood
                : stood.publish(stood.visibility(), until, clock.instant());
    }

    private static Flow ending(Flow stood, LocalDate day) {
        if (!stood.isPublished() || !day.equals(stood.expiresOn())) {
            throw new FlowIsClosed(stood.state());
        }
        return stood;
    }

    /** Not to be found for now; {@link #renew} lets it be found again. */
    public Flow pause(Member by, FlowId id) {
        return write(by, id, stood -> switch (stood.state()) {
            case PUBLISHED -> stood.become(Flow.State.PAUSED, clock.instant());
            case PAUSED -> stood;
            case DRAFT, CLOSED -> throw new FlowIsClosed(stood.state());
        });
    }

    /** There is no more of it, or no need any more. */
    public Flow close(Member by, FlowId id) {
        return write(
                by,
                id,
                stood -> stood.state() == Flow.State.CLOSED ? stood : stood.become(Flow.State.CLOSED, clock.instant()));
    }

    /** The same of one that is published until a day. */
    public Flow close(Member by, FlowId id, LocalDate day) {
        return write(by, id, stood -> ending(stood, day).become(Flow.State.CLOSED, clock.instant()));
    }

    /** Takes it back: from this moment on it is the company's own draft. */
    public Flow withdraw(Member by, FlowId id) {
        return write(
                by,
                id,
                stood -> stood.state() == Flow.State.DRAFT ? stood : stood.become(Flow.State.DRAFT, clock.instant()));
    }

    /** What a promoter has told of for organisations outside, the newest first. */
    @Transactional(readOnly = true)
    public List<Flow> outside(Promoter by) {
        return flows.outside(by, MOST_OUTSIDE);
    }

    /** @throws GivesAway where what is said would tell who somebody outside is */
    public void mustNotTell(OutsideHolder whose, FlowDraft said) {
        var names = new ArrayList<>(place(said));
        names.add(whose.name());
        names.add(whose.contact());
        mustTellNothing(giveaways.in(said, names));
    }

    /** Told of for an organisation outside, and published at once. */
    public FlowId enterOutside(Promoter by, HolderId holder, FlowDraft said, Visibility to, LocalDate until) {
        mustLieAhead(until);
        Holder whose = holders.findOutside(by, holder).orElseThrow(NoSuchElementException::new);
        var names = new ArrayList<>(place(said));
        names.add(holders.names(by, whose));
        mustTellNothing(giveaways.in(said, names));
        Flow drafted = insert(by.region(), by.person(), whose.id(), said);
        save(by.region(), by.person(), null, drafted, drafted.publish(to, until, clock.instant()));
        return drafted.id();
    }

    /** The promoter takes back what it has told of. */
    public Flow withdrawOutside(Promoter by, FlowId id) {
        flows.hold(flows.find(by, id).orElseThrow(NoSuchElementException::new).holder());
        Flow stood = flows.find(by, id).orElseThrow();
        return stood.state() == Flow.State.CLOSED
                ? stood
                : save(by.region(), by.person(), null, stood, stood.become(Flow.State.CLOSED, clock.instant()));
    }

    private void mustLieAhead(LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("Nothing is published until " + until);
        }
    }

    private Flow insert(RegionId region, PersonId by, HolderId holder, FlowDraft said) {
        flows.hold(holder);
        if (flows.count(region, holder) >= MOST) {
            throw new TooManyFlows(MOST);
        }
        Flow drafted = Flow.drafted(new FlowId(Ids.timeless()), holder, said, clock.instant());
        flows.insert(region, by, drafted);
        return drafted;
    }

    private Flow write(Member by, FlowId id, UnaryOperator<Flow> as) {
        flows.hold(flows.find(by, id).orElseThrow(NoSuchElementException::new).holder());
        Flow stood = flows.find(by, id).orElseThrow();
        Flow stands = as.apply(stood);
        return stands.equals(stood) ? stood : save(by.region(), by.person(), by.organisation(), stood, stands);
    }

    private Flow save(RegionId region, PersonId by, @Nullable UUID organisation, Flow stood, Flow stands) {
        if (stands.isPublished()
                && !stood.isPublished()
                && flows.countPublished(region, stands.holder()) >= MOST_PUBLISHED) {
            throw new TooManyFlows(MOST_PUBLISHED);
        }
        if (stands.isPublished() && !(stood.isPublished() && place(stood).equals(place(stands)))) {
            publishedIn(region, stands.holder(), place(stands));
        }
        flows.update(region, by, stands, isPublishedBy(stood, stands));
        tell(region, stood, stands);
        if (stood.state() != stands.state()) {
            String verb = "flows." + stands.state().code();
            audit.record(region, by, verb, organisation, stands.id().value());
        }
        return stands;
    }

    private static String place(Flow flow) {
        return flow.said().terms().municipality();
    }

    private void publishedIn(RegionId region, HolderId holder, String place) {
        Instant since = clock.instant().minus(DAYS_ELSEWHERE, ChronoUnit.DAYS);
        if (flows.isElsewhereTooOften(region, holder, place, since, MOST_ELSEWHERE)) {
            throw new TooManyPlaces();
        }
        flows.publishedAt(region, holder, place, clock.instant());
    }

    private static boolean isPublishedBy(Flow stood, Flow stands) {
        return stands.isPublished()
                && !(stood.isPublished()
                        && stood.visibility() == stands.visibility()
                        && Objects.equals(stood.expiresOn(), stands.expiresOn()));
    }

    private void tell(RegionId region, Flow stood, Flow stands) {
        UUID flow = stands.id().value();
        Instant at = stands.changedAt();
        if (stands.isPublished()) {
            events.publishEvent(
                    stood.isPublished()
                            ? new FlowChanged(region.value(), flow, at)
                            : new FlowPublished(region.value(), flow, at));
        } else if (stood.isPublished()) {
            events.publishEvent(new FlowWithdrawn(region.value(), flow, at));
        }
    }

    /** Closes what is past its last day, in the region that is bound. */
    void closeThoseOver(RegionId region) {
        Instant now = clock.instant();
        for (Flow over : flows.over(region, LocalDate.now(clock), MOST)) {
            Flow closed = over.become(Flow.State.CLOSED, now);
            if (flows.close(region, closed, LocalDate.now(clock))) {
                tell(region, over, closed);
            }
        }
    }
}
