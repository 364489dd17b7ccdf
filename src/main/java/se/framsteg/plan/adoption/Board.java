package se.framsteg.plan.adoption;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;

/** Who decides at a company. Entered by its lead; nobody needs an account for it. */
@Service
@Transactional
public class Board {
    public static final int MOST = 12;

    private final ProposalRepository proposals;
    private final VersionRepository versions;
    private final Members members;
    private final Audit audit;
    private final Clock clock;

    Board(ProposalRepository proposals, VersionRepository versions, Members members, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.versions = versions;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of somebody who was to be entered. */
    public enum Entered {
        ENTERED,
        /** Somebody of this name is there already. */
        THERE,
        /** The address is the lead's own, and the name another's. */
        LEADS_ADDRESS,
        FULL
    }

    @Transactional(readOnly = true)
    public List<Decider> of(Member by) {
        return proposals.deciders(by);
    }

    /** The addresses that they are mailed at, by person; without those who have none. */
    @Transactional(readOnly = true)
    public Map<UUID, String> addresses(List<Decider> deciders) {
        return members
                .find(deciders.stream()
                        .map(each -> new PersonId(each.personId()))
                        .toList())
                .entrySet()
                .stream()
                .filter(each -> !each.getValue().address().isEmpty())
                .collect(Collectors.toMap(
                        each -> each.getKey().value(), each -> each.getValue().address()));
    }

    /** @param address empty for who has none, and gets their paper in another way */
    public Entered add(Member by, String name, String does, String address, Lang language) {
        onlyLead(by);
        versions.hold(by.organisation());
        List<Decider> there = proposals.deciders(by);
        if (there.size() >= MOST) {
            return Entered.FULL;
        }
        if (there.stream().anyMatch(each -> each.name().equalsIgnoreCase(name.strip()))) {
            return Entered.THERE;
        }
        if (isLeads(by, name, address)) {
            return Entered.LEADS_ADDRESS;
        }
        PersonId person = address.isEmpty()
                ? members.enterWithoutAddress(name, language)
                : members.enterInPassing(address, name, language);
        proposals.insert(by, Ids.next(), person, does, clock.instant());
        audit.record(by.region(), by.person(), "plan.add-decider", by.organisation(), person.value());
        return Entered.ENTERED;
    }

    /** Whoever puts the plan forward gets nobody else's link. */
    private boolean isLeads(Member by, String name, String address) {
        return members.find(by.person())
                .filter(lead -> lead.address().equalsIgnoreCase(address.strip()))
                .filter(lead -> !Ballots.isSame(lead.name(), name))
                .isPresent();
    }

    /** What they have said stays; where they have not answered they are asked no more. */
    public void remove(Member by, UUID decider) {
        onlyLead(by);
        versions.hold(by.organisation());
        proposals.remove(by, decider, clock.instant());
        audit.record(by.region(), by.person(), "plan.remove-decider", by.organisation(), decider);
    }

    static void onlyLead(Member by) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only who leads the company's work does this");
        }
    }
}
