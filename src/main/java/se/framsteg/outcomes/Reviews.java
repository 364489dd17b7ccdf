package se.framsteg.outcomes;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Auditor;
import se.framsteg.people.Member;
import se.framsteg.plan.adoption.DecisionReviews;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;

/**
 * What auditors have looked at. A company's adoption, and the strategy in it, is the company's own word (level 2), and our own
 * record where it has handed over signed minutes (level 3), until an auditor says that they have looked: at the minutes, and it is as
 * strong as what comes from outside (level 4); at how each answered by a link, or the owner alone, and it is a record that somebody
 * else has seen (level 3). It stays so until they take that back or a manager corrects it. Each is a new row of evidence. No figure
 * moves by it: it is how sure they are that does.
 */
@Service
@Transactional
class Reviews implements DecisionReviews {
    private final ReviewRepository reviews;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final Programmes programmes;
    private final Audit audit;

    Reviews(
            ReviewRepository reviews,
            StandingRepository standings,
            EvidenceLedger ledger,
            Programmes programmes,
            Audit audit) {
        this.reviews = reviews;
        this.standings = standings;
        this.ledger = ledger;
        this.programmes = programmes;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Counted> of(Auditor by, int page) {
        return reviews.of(by, SHOWN, page * SHOWN);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Counted> of(Auditor by, UUID organisation) {
        return reviews.of(by, organisation);
    }

    @Override
    @Transactional(readOnly = true)
    public Sums sums(Auditor by) {
        return reviews.sums(by);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Counted> find(Auditor by, UUID decision) {
        return reviews.find(by, decision);
    }

    @Override
    public void add(Auditor by, UUID decision) {
        Counted counted = held(by, decision);
        if (!counted.hasGrounds()) {
            throw new NoSuchElementException("Nothing to look at");
        }
        if (counted.mayBeReviewed() && reviews.add(by, counted) > 0) {
            settle(by, counted, "outcomes.review");
        }
    }

    @Override
    public void withdraw(Auditor by, UUID decision) {
        Counted counted = held(by, decision);
        if (counted.isReviewed() && reviews.withdraw(by, counted) > 0) {
            settle(by, counted, "outcomes.withdraw-review");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Review> of(Member by, UUID decision) {
        return reviews.of(by, decision);
    }

    /** Nobody else writes evidence of the programme until this transaction is over. */
    private Counted held(Auditor by, UUID decision) {
        standings.hold(by.region(), new ProgrammeId(by.programme()));
        return reviews.find(by, decision).orElseThrow();
    }

    private void settle(Auditor by, Counted counted, String verb) {
        audit.record(by, verb, counted.organisation(), counted.decision());
        Programme programme = programmes.in(by).stream()
                .filter(each -> each.id().value().equals(by.programme()))
                .findFirst()
                .orElseThrow();
        ledger.settle(by.region(), programme, Set.of(counted.organisation()), _ -> {});
    }
}
