package se.framsteg.flows.brokering;

import java.time.Clock;
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
import se.framsteg.flows.brokering.MatchRepository.Nameless;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.people.Promoter;
import se.framsteg.people.Senders;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Brings an offer and a need together, and hears what their sides say: yes, no, that it is over. A no before both have said yes is
 * final for the pair until one of the flows changes, and the other side is told only that nothing came of it.
 */
@Service
@Transactional
public class Matches {
    private static final int AT_ONCE = 500;

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
        return ask(by, match, side);
    }

    /** @param isAsked whether the other side has said yes before, so that a yes would make both known: then nothing is said yet */
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
        if (held.stage() instanceof Stage.Suggested) {
            yes(speaker, match);
            if (!pairs.isAsked(by.region(), match, held.mine().other())) {
                post.ask(by.region(), match, held.mine().other(), senders.in(by.region()));
            }
        }
        return new Interest(match, held.stage() instanceof Stage.Interest interest && interest.of() != held.mine());
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

    /** A side says yes; once both have, each learns who the other is, and so do their promoters. Said again it is nothing. */
    public void yes(Speaker by, MatchId id) {
        Match match = decided(by, id);
        if (match.stage() instanceof Stage.Known) {
            return;
        }
        if (!(match.stage() instanceof Stage.Anonymous anonymous) || !match.published()) {
            throw new NotAnyMore("say yes", match.stage());
        }
        Stage next = anonymous.yes(match.mine());
        if (next.equals(match.stage())) {
            return;
        }
        move(by, match, next, "yes");
        if (next instanceof Stage.Mutual) {
            post.tellBoth(by.region(), id, "mutual");
            post.tellPromoters(by.region(), id, "mutual");
        }
    }

    /** A promoter says yes for somebody outside who has said yes to them: who it was, and when. */
    public void yes(Speaker by, MatchId id, Consent consent) {
        Match held = decided(by, id);
        boolean first = held.stage() instanceof Stage.Anonymous anonymous
                && !anonymous.yes(held.mine()).equals(anonymous);
        yes(by, id);
        if (first) {
            consents.note(by.region(), id, held.mine(), consent, by.person(), clock.instant());
        }
    }

    /** A side says no before it knows the other. */
    public void no(Speaker by, MatchId id) {
        Match match = decided(by, id);
        if (match.stage() instanceof Stage.Failed) {
            return;
        }
        if (!(match.stage() instanceof Stage.Anonymous anonymous)) {
            throw new NotAnyMore("say no", match.stage());
        }
        move(by, match, anonymous.fail(Reason.DECLINED), "no");
        if (anonymous instanceof Stage.Interest interest && interest.of() != match.mine()) {
            post.tell(by.region(), id, interest.of(), "not-this-time");
        }
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
            post.tell(by.region(), id, Side.of(each.side()).other(), "failed");
        });
    }

    /** What is taken back before both have said yes is proposed to nobody any more. */
    @EventListener
    void hear(FlowWithdrawn heard) {
        var region = new RegionId(heard.region());
        matches.nameless(region, heard.flow()).forEach(each -> over(region, each));
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
        matches.move(region, id, new Stage.Failed(Reason.WITHDRAWN), clock.instant());
        matches.step(region, id, "withdrawn", null, null, clock.instant());
        if (match.waits() != null) {
            post.tell(region, id, Side.of(match.waits()), "not-this-time");
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
        matches.step(by.region(), match.id(), step, match.mine(), by.person(), clock.instant());
        audit.record(by.region(), by.person(), "flows." + step, null, match.id().value());
    }
}
