package se.framsteg.flows.brokering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What two sides that know each other write, try and agree on. What binds a side is proposed by the one and confirmed by the other. */
@Service
@Transactional
public class Dialogues {
    /** So many messages two sides write to each other in a day. */
    static final int MOST_IN_DAY = 200;

    private static final Duration QUIET = Duration.ofHours(1);

    private final MatchRepository matches;
    private final DialogueRepository dialogues;
    private final ConsentRepository consents;
    private final Post post;
    private final Clock clock;

    Dialogues(
            MatchRepository matches, DialogueRepository dialogues, ConsentRepository consents, Post post, Clock clock) {
        this.matches = matches;
        this.dialogues = dialogues;
        this.consents = consents;
        this.post = post;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Message> messages(Speaker by, MatchId id) {
        return dialogues.messages(by.region(), theirs(by, id).id());
    }

    @Transactional(readOnly = true)
    public List<Proposal> proposals(Speaker by, MatchId id) {
        return dialogues.proposals(by.region(), theirs(by, id).id());
    }

    /** Writes to the other side, who is told by mail at most once an hour, without the words. */
    public void write(Speaker by, MatchId id, String words) {
        if (words.isBlank() || words.length() > Message.LONGEST) {
            throw new IllegalArgumentException("A message says something, and not too much");
        }
        Match match = matches.hold(by, id, LocalDate.now(clock));
        Stage.Known known = known(match);
        Instant now = clock.instant();
        boolean quiet = !dialogues.hasWritten(by.region(), id, match.mine(), now.minus(QUIET));
        if (!dialogues.write(by, match, words, now, now.minus(Duration.ofDays(1)), MOST_IN_DAY)) {
            throw new NotAnyMore("write more today", match.stage());
        }
        move(by, match, known.atLeast(new Stage.Dialogue()), "wrote");
        if (quiet) {
            post.tell(by.region(), id, match.mine().other(), "wrote");
        }
    }

    public void propose(Speaker by, MatchId id, Proposal.Kind kind, Proposal.Terms terms) {
        Match match = decided(by, id);
        Stage.Known known = known(match);
        Consent heard = match.heard(by, LocalDate.now(clock));
        UUID proposal = dialogues.propose(by, match, kind, terms, clock.instant());
        if (heard != null) {
            consents.noteProposal(by, match, proposal, heard, clock.instant());
        }
        move(by, match, known.atLeast(new Stage.Dialogue()), "proposed-" + kind.code());
        post.tell(by.region(), id, match.mine().other(), "proposed-" + kind.code());
    }

    /** The other side confirms what one has proposed, or does not; whoever proposed it takes it back by saying no to it. */
    public void answer(Speaker by, MatchId id, UUID proposal, boolean yes) {
        Match match = decided(by, id);
        Stage.Known known = known(match);
        Proposal found = dialogues
                .waiting(by.region(), id, proposal)
                .orElseThrow(() -> new NotAnyMore("answer what waits no more", match.stage()));
        if (yes && found.side() == match.mine()) {
            throw new NoSuchElementException("Nobody confirms what they have proposed themselves");
        }
        Consent heard = yes ? match.heard(by, LocalDate.now(clock)) : null;
        Proposal.State state = yes ? Proposal.State.CONFIRMED : Proposal.State.DECLINED;
        dialogues.end(by.region(), proposal, state, clock.instant());
        if (heard != null) {
            consents.noteProposal(by, match, proposal, heard, clock.instant());
        }
        String step = state.code() + "-" + found.kind().code();
        move(by, match, yes ? known.atLeast(found.kind().stage()) : known, step);
        post.tell(by.region(), id, match.mine().other(), step);
        if (yes) {
            post.tellPromoters(by.region(), id, step);
        }
    }

    private void move(Speaker by, Match match, Stage.Known to, String step) {
        matches.move(by.region(), match.id(), to, clock.instant());
        matches.step(by.region(), match.id(), step, match.mine(), by.person(), clock.instant());
    }

    private Match theirs(Speaker by, MatchId id) {
        return matches.find(by, id, LocalDate.now(clock))
                .filter(match -> match.knownAt() != null)
                .orElseThrow(() -> new NoSuchElementException("No match of theirs whose sides know each other"));
    }

    private Match decided(Speaker by, MatchId id) {
        Match match = matches.hold(by, id, LocalDate.now(clock));
        if (!match.mayDecide()) {
            throw new NoSuchElementException("Not theirs to decide");
        }
        return match;
    }

    static Stage.Known known(Match match) {
        if (match.stage() instanceof Stage.Known known) {
            return known;
        }
        throw new NotAnyMore("go on", match.stage());
    }
}
