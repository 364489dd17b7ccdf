package se.framsteg.flows.brokering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.Flow;
import se.framsteg.flows.Flows;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.Holders;
import se.framsteg.flows.OutsideHolder;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Audit;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;

/**
 * Those outside all programmes that promoters have told of: how one reaches them is mended, and they are forgotten when they do not
 * want to be here any more, or when nothing of theirs has been shown for half a year.
 */
@Service
@Transactional
public class Outsiders implements Tidying {
    private static final Period KEPT = Period.ofMonths(6);
    private static final int AT_ONCE = 100;

    private final OutsiderRepository outsiders;
    private final ConsentRepository consents;
    private final Matches matches;
    private final Flows flows;
    private final Holders holders;
    private final RegionDirectory regions;
    private final Audit audit;
    private final Clock clock;

    Outsiders(
            OutsiderRepository outsiders,
            ConsentRepository consents,
            Matches matches,
            Flows flows,
            Holders holders,
            RegionDirectory regions,
            Audit audit,
            Clock clock) {
        this.outsiders = outsiders;
        this.consents = consents;
        this.matches = matches;
        this.flows = flows;
        this.holders = holders;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Outsider> of(Promoter by) {
        return outsiders.of(by);
    }

    /** How one reaches them from now on. */
    public void reach(Promoter by, HolderId holder, String contact) {
        if (contact.length() > OutsideHolder.LONGEST_CONTACT || !outsiders.reach(by, holder, contact.strip())) {
            throw new NoSuchElementException("Nobody that they told of");
        }
    }

    /** They do not want to be here: what they show is over, what goes on ends, and who they are is forgotten. */
    public void forget(Promoter by, HolderId holder) {
        holders.findOutside(by, holder).orElseThrow(NoSuchElementException::new);
        flows.outside(by).stream()
                .filter(each -> each.holder().equals(holder) && each.state() != Flow.State.CLOSED)
                .forEach(each -> flows.withdrawOutside(by, each.id()));
        matches.leave(by, holder);
        outsiders.forget(by.region(), List.of(holder.value()), LocalDate.now(clock));
        audit.record(by.region(), by.person(), "flows.forget", null, holder.value());
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("flows.rule.outside", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Say.STOCKHOLM);
        Instant before = today.minus(KEPT).atStartOfDay(Say.STOCKHOLM).toInstant();
        regions.inEach(region -> {
            List<UUID> quiet = outsiders.quiet(region, before, AT_ONCE);
            outsiders.forget(region, quiet, today);
            consents.forget(region, before);
        });
    }
}
