package se.framsteg.flows.brokering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.Holders;
import se.framsteg.flows.Side;
import se.framsteg.people.Audit;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Ids;

/**
 * Deals between two who have shown nothing here, as promoters hear of them in calls. From the moment it is noted a deal is a match
 * whose sides know each other, and what was delivered counts as no more than said until a company of it says that it is so.
 */
@Service
@Transactional
public class Deals {
    private final DealRepository deals;
    private final MatchRepository matches;
    private final ConsentRepository consents;
    private final Deliveries deliveries;
    private final Holders holders;
    private final Away away;
    private final Post post;
    private final Audit audit;
    private final Clock clock;

    Deals(
            DealRepository deals,
            MatchRepository matches,
            ConsentRepository consents,
            Deliveries deliveries,
            Holders holders,
            Away away,
            Post post,
            Audit audit,
            Clock clock) {
        this.deals = deals;
        this.matches = matches;
        this.consents = consents;
        this.deliveries = deliveries;
        this.holders = holders;
        this.away = away;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FollowedCompany> companies(Promoter by) {
        return deals.companies(by);
    }

    /**
     * Notes a deal; one that is noted already is not noted once more. Both are told, and their promoters.
     *
     * @throws NoSuchElementException where one of the two is not theirs, or the two are one
     */
    public MatchId note(Promoter by, Deal deal) {
        if (!deal.told().isTimely(LocalDate.now(clock)) || deal.told().corrects() != null) {
            throw new NoSuchElementException("No delivery of a day that has been");
        }
        HolderId giver = holder(by, deal.giver());
        HolderId taker = holder(by, deal.taker());
        if (giver.equals(taker)) {
            throw new NoSuchElementException("One and the same");
        }
        deals.hold(giver, taker);
        return deals.same(by, giver, taker, deal).orElseGet(() -> make(by, deal, giver, taker));
    }

    /** Only of somebody who is theirs: a deal lets each side know the other, which is for nobody else to say of a company. */
    private HolderId holder(Promoter by, Deal.Party party) {
        return switch (party) {
            case Deal.Party.Company company ->
                Optional.of(company.organisation())
                        .filter(each -> deals.isFollowed(by, each))
                        .flatMap(each -> holders.enter(by, each))
                        .orElseThrow(() -> new NoSuchElementException("No company that they follow"));
            case Deal.Party.Outsider outsider -> {
                HolderId known = outsider.known();
                yield known == null
                        ? holders.enterOutside(
                                by, by.organisations().getFirst(), Objects.requireNonNull(outsider.fresh()))
                        : holders.findOutside(by, known)
                                .orElseThrow(NoSuchElementException::new)
                                .id();
            }
        };
    }

    private MatchId make(Promoter by, Deal deal, HolderId giver, HolderId taker) {
        LocalDate today = LocalDate.now(clock);
        deal.yes().values().forEach(each -> Consent.given(each, today));
        Instant now = clock.instant();
        var id = new MatchId(Ids.next());
        UUID offer = deals.flow(by, giver, Side.OFFER, deal, now);
        UUID need = deals.flow(by, taker, Side.NEED, deal, now);
        String[] places = deals.places(by, giver, taker);
        deals.match(by, id, offer, need, away.tens(places[0], places[1]), now);
        matches.insertSides(by.region(), id);
        deal.yes().forEach((side, consent) -> consents.note(by.region(), id, side, consent, by.person(), now));
        matches.step(by.region(), id, "solved-by-phone", null, by.person(), now);
        deliveries.insertHeard(by, id, deal.told());
        audit.record(by.region(), by.person(), "flows.deal", null, id.value());
        post.tellBoth(by.region(), id, "known-by-phone");
        post.tellPromoters(by.region(), id, "delivery-by-phone", by.person());
        return id;
    }
}
