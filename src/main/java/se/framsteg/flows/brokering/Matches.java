package se.framsteg.flows.brokering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.FlowChanged;
import se.framsteg.flows.FlowWithdrawn;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.MatchRepository.Nameless;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.people.Promoter;
import se.framsteg.people.Senders;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Brings an offer and a need together, and hears what their sides say: yes, no, that it is over. A no before both have said yes can
 * be taken back for a day, in which nobody learns of it. Then it is final for the pair until one of the flows changes, and the other
 * side is told only that nothing came of it.
 */
@Service
@Transactional
public class Matches {
    private static final int AT_ONCE = 500;

    /** For so long a no can be taken back, and nobody is told. */
    static final Duration UNDOABLE = Duration.ofDays(1);

    private final MatchRepository matches;
    private final PairRepository pairs;
    private final ConsentRepository consents;
    private final Post post;
    private final Senders senders;
    private final Audit audit;
    private final Clock clock;

    Matches(
            MatchRepository matches,
            PairRepository pairs,
            ConsentRepository consents,
            Post post,
            Senders senders,
            Audit audit,
            Clock clock) {
        this.matches = matches;
        this.pairs = pairs;
        this.consents = consents;
        this.post = post;
        this.senders = senders;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a promoter has proposed, and which of the two sides could be written to. */
    public record Proposed(MatchId match, boolean offerAsked, boolean needAsked) {}

    /**
     * A promoter proposes a pair to both sides, by mail as far as their week allows it. A side that the promoter does not follow is
     * written to by the region, and not told whose promoter has proposed it.
     *
     * @throws NoSuchElementException where one of the flows is none that the promoter sees, neither is of a company that they
     *     follow, or the pair is not to be tried again
     */
    public Proposed propose(Promoter by, Pairing pair) {
        LocalDate today = LocalDate.now(clock);
        if (!pairs.isSeen(by, pair, today) || !pairs.isFollowed(by, pair)) {
            throw new NoSuchElementException("No pair of flows that they see, and follow one of");
        }
        MatchId open = matches.open(by.region(), pair).orElse(null);
        if (open != null) {
            return new Proposed(open, false, false);
        }
        MatchId made = make(by.region(), pair, today);
        matches.step(by.region(), made, "proposed", null, by.person(), clock.instant());
        audit.record(by.region(), by.person(), "flows.propose", null, made.value());
        return new Proposed(made, ask(by, made, Side.OFFER), ask(by, made, Side.NEED));
    }

    private boolean ask(Promoter by, MatchId match, Side side) {
        var from = pairs.isFollowed(by, match, side) ? senders.of(by) : senders.in(by.region());
        return post.ask(by.region(), match, side, from);
    }

    /** Writes to a side that could not be written to before; false where it still cannot. */
    public boolean askAgain(Promoter by, MatchId match, Side side) {
        if (!pairs.isFollowed(by, match) || !pairs.awaits(by.region(), match, side)) {
            throw new NoSuchElementException("Nobody to ask");
        }
        return !pairs.hasDeclined(by.region(), match, side) && ask(by, match, side);
    }

    /**
     * @param isAsked whether nothing is said yet, since a yes is to be said where it is asked for: the other side has said yes before,
     *     so that one would make both known, or the company itself has said no
     */
    public record Interest(MatchId match, boolean isAsked) {}

    /**
     * Somebody of a company shows interest in what another has published, for a flow of their own.
     *
     * @throws NoSuchElementException where it is none that they see or decide about, or the pair is not to be tried again
     */
    public Interest interest(Member by, Pairing pair) {
        LocalDate today = LocalDate.now(clock);
        if (!pairs.isSeen(by, pair, today)) {
            throw new NoSuchElementException("No pair of flows that they see");
        }
        MatchId match = matches.open(by.region(), pair).orElseGet(() -> make(by.region(), pair, today));
        Speaker speaker = Speaker.of(by);
        Match held = matches.hold(speaker, match, today);
        if (held.stage() instanceof Stage.Suggested && held.declinedAt() == null) {
            yes(speaker, match);
            if (!held.otherDeclined()
                    && !pairs.isAsked(by.region(), match, held.mine().other())) {
                post.ask(by.region(), match, held.mine().other(), senders.in(by.region()));
            }
        }
        return new Interest(
                match,
                held.declinedAt() != null
                        || held.stage() instanceof Stage.Interest interest && interest.of() != held.mine());
    }

    private MatchId make(RegionId region, Pairing pair, LocalDate today) {
        var id = new MatchId(Ids.next());
        if (!matches.insert(region, id, pair, today, clock.instant())) {
            return matches.open(region, pair)
                    .orElseThrow(() -> new NoSuchElementException("Not to be tried, or not again"));
        }
        matches.insertSides(region, id);
        return id;
    }

    /** What a yes has led to: both know each other, it waits for the other side, or nothing comes of it. */
    public enum Yes {
        BOTH,
        WAITS,
        OVER
    }

    /**
     * A side says yes; once both have, each learns who the other is, and so do their promoters. Said again it is nothing. Where it
     * answers a yes that the other side has taken back, that no stands from now on: to wait for who has said yes already would tell of it.
     */
    public Yes yes(Speaker by, MatchId id) {
        Match match = decided(by, id);
        if (match.stage() instanceof Stage.Known) {
            return Yes.BOTH;
        }
        if (!(match.stage() instanceof Stage.Anonymous anonymous) || !match.published() || match.declinedAt() != null) {
            throw new NotAnyMore("say yes", match.stage());
        }
        if (match.stage().equals(new Stage.Interest(match.mine().other())) && match.otherDeclined()) {
            step(by, match, "yes");
            over(by.region(), new Nameless(id.value(), match.mine().code(), true));
            return Yes.OVER;
        }
        Stage next = next(match, anonymous);
        if (next.equals(match.stage())) {
            return Yes.WAITS;
        }
        Consent heard = match.heard(by, LocalDate.now(clock));
        move(by, match, next, "yes");
        if (heard != null) {
            consents.note(by.region(), id, match.mine(), heard, by.person(), clock.instant());
        }
        boolean both = next instanceof Stage.Mutual;
        if (both) {
            post.tellBoth(by.region(), id, "mutual");
            post.tellPromoters(by.region(), id, "mutual");
        }
        return both ? Yes.BOTH : Yes.WAITS;
    }

    /** Where the other side has said no without a yes before nobody is known by a yes; this side waits, as it would have. */
    private static Stage next(Match match, Stage.Anonymous anonymous) {
        return match.otherDeclined() ? new Stage.Interest(match.mine()) : anonymous.yes(match.mine());
    }

    /** A side says no before it knows the other, or takes back its yes. Nothing is to be seen of it until it stands. */
    public void no(Speaker by, MatchId id) {
        Match match = decided(by, id);
        if (match.stage() instanceof Stage.Failed || match.declinedAt() != null) {
            return;
        }
        if (!(match.stage() instanceof Stage.Anonymous)) {
            throw new NotAnyMore("say no", match.stage());
        }
        matches.decline(by.region(), id, match.mine(), clock.instant());
        step(by, match, "no");
    }

    /** A side takes back its no, while it can: for a day, and where it took back a yes until the other side says theirs. All is as it was before. */
    public void undoNo(Speaker by, MatchId id) {
        Match match = decided(by, id);
        Instant declined = match.declinedAt();
        if (declined == null && match.stage() instanceof Stage.Anonymous) {
            return;
        }
        if (declined == null
                || !(match.stage() instanceof Stage.Anonymous)
                || !clock.instant().isBefore(declined.plus(UNDOABLE))) {
            throw new NotAnyMore("take back a no", match.stage());
        }
        matches.decline(by.region(), id, match.mine(), null);
        step(by, match, "no-undone");
    }

    /** What a side has said no to, and nobody has taken back in a day, is over. */
    void refused(RegionId region) {
        matches.declined(region, clock.instant().minus(UNDOABLE), AT_ONCE).forEach(each -> over(region, each));
    }

    /** A side says that nothing comes of it, and why, when both know each other. */
    public void fail(Speaker by, MatchId id, Reason why) {
        Match match = decided(by, id);
        if (!(match.stage() instanceof Stage.Known known)) {
            throw new NotAnyMore("fail", match.stage());
        }
        move(by, match, known.fail(why), "failed");
        post.tell(by.region(), id, match.mine().other(), "failed");
        post.tellPromoters(by.region(), id, "failed");
    }

    /** A side says that what they agreed on has come to its end. */
    public void end(Speaker by, MatchId id) {
        Match match = decided(by, id);
        if (!(match.stage() instanceof Stage.Known known) || !known.isAgreed()) {
            throw new NotAnyMore("end", match.stage());
        }
        move(by, match, new Stage.Ended(), "ended");
        post.tell(by.region(), id, match.mine().other(), "ended");
    }

    /** Somebody outside is not here any more: what went on with others who know them ends, and those are told. */
    void leave(Promoter by, HolderId holder) {
        matches.known(by, holder).forEach(each -> {
            var id = new MatchId(each.id());
            matches.move(by.region(), id, new Stage.Failed(Reason.WITHDRAWN), clock.instant());
            matches.step(by.region(), id, "left", null, by.person(), clock.instant());
            post.tellNameless(by.region(), id, Side.of(each.side()).other(), "failed");
        });
    }

    /** What is taken back before both have said yes is proposed to nobody any more. */
    @EventListener
    void hear(FlowWithdrawn heard) {
        var region = new RegionId(heard.region());
        matches.nameless(region, heard.flow()).forEach(each -> over(region, each));
        matches.talkingOf(region, heard.flow())
                .forEach(each -> post.tell(
                        region, new MatchId(each.id()), Side.of(each.side()).other(), "taken-back"));
    }

    /** What is shown to fewer than before, or belongs to who is no longer in the other's round, is so for those too. */
    @EventListener
    void hear(FlowChanged heard) {
        over(new RegionId(heard.region()), heard.flow());
    }

    /** What is proposed of flows that are not shown to each other any more, however that came about. */
    void over(RegionId region, @Nullable UUID flow) {
        matches.hidden(region, flow, LocalDate.now(clock), AT_ONCE).forEach(each -> over(region, each));
    }

    /** Who waits is told the same as after a no, so that nobody can tell the one from the other. */
    private void over(RegionId region, Nameless match) {
        var id = new MatchId(match.id());
        Reason why = match.declined() ? Reason.DECLINED : Reason.WITHDRAWN;
        matches.move(region, id, new Stage.Failed(why), clock.instant());
        matches.step(region, id, why.code(), null, null, clock.instant());
        if (match.waits() != null) {
            post.tellNameless(region, id, Side.of(match.waits()), "not-this-time");
        }
    }

    private Match decided(Speaker by, MatchId id) {
        Match match = matches.hold(by, id, LocalDate.now(clock));
        if (!match.mayDecide()) {
            throw new NoSuchElementException("Not theirs to decide");
        }
        return match;
    }

    private void move(Speaker by, Match match, Stage to, String step) {
        matches.move(by.region(), match.id(), to, clock.instant());
        step(by, match, step);
    }

    private void step(Speaker by, Match match, String step) {
        matches.step(by.region(), match.id(), step, match.mine(), by.person(), clock.instant());
        audit.record(by.region(), by.person(), "flows." + step, null, match.id().value());
    }
}
