package se.framsteg.network.advice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.advice.Advice.Said;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/** Writes down what was talked of; the company says whether the next step is what it agreed to. */
@Service
@Transactional
public class Advices implements Tidying {
    static final Duration LINK = Duration.ofDays(60);

    private static final String PURPOSE = "advice-link";
    private static final Period KEPT = Period.ofYears(3);
    private static final int MOST = 100;
    private static final int MOST_STEPS = 5_000;

    private final AdviceRepository advice;
    private final AdviceLetters letters;
    private final Secret secret;
    private final RegionDirectory regions;
    private final Audit audit;
    private final Clock clock;

    Advices(
            AdviceRepository advice,
            AdviceLetters letters,
            Secret secret,
            RegionDirectory regions,
            Audit audit,
            Clock clock) {
        this.advice = advice;
        this.letters = letters;
        this.secret = secret;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the promoter's organisation has written of a company that the caller has found to be theirs. */
    @Transactional(readOnly = true)
    public List<Advice> with(Promoter by, UUID company) {
        return advice.with(by, company, MOST);
    }

    /** Next steps with all of the promoter's companies that have not been taken, the first due first. */
    @Transactional(readOnly = true)
    public List<Advice> untaken(Promoter by) {
        return advice.untaken(by, MOST_STEPS);
    }

    /** What a company sees of it. */
    @Transactional(readOnly = true)
    public List<Advice> of(Member by) {
        return advice.of(by, MOST).stream().map(Advice::forCompany).toList();
    }

    /** What waits for the company's word. */
    @Transactional(readOnly = true)
    public long unsaid(Member by) {
        return of(by).stream()
                .filter(each -> each.isOpen() && each.said() == null)
                .count();
    }

    /**
     * For a company that the caller has found to be theirs, as the promoter organisation they follow it for. A next step is
     * mailed to the company's contact; not where the company has been asked something else this week, who then sees it signed in.
     *
     * @return whether a letter went
     */
    public boolean write(Promoter by, Region region, UUID promoter, UUID company, NewAdvice what) {
        UUID id = Ids.next();
        String token = Secret.token();
        advice.insert(by, promoter, company, id, what, secret.hash(PURPOSE, token), clock.instant());
        audit.record(by.region(), by.person(), "network.advise", company, id);
        if (what.step().isEmpty()) {
            return false;
        }
        Advice written = advice.find(by, company, id).orElseThrow();
        Optional<UUID> asked = letters.ask(by, region, written.forCompany(), token);
        asked.ifPresent(person -> advice.asked(by.region(), id, person));
        return asked.isPresent();
    }

    /** The step has been taken; or that was a mistake. */
    public void done(Promoter by, UUID company, UUID id, boolean done) {
        advice.find(by, company, id).orElseThrow(() -> new NoSuchElementException("No advice of theirs"));
        advice.done(by, id, done ? clock.instant() : null);
    }

    /** What a link leads to, as the company may read it; nothing where it is over. */
    @Transactional(readOnly = true)
    public Optional<Advice> behind(RegionId region, String token) {
        return advice.byLink(
                        region, secret.hash(PURPOSE, token), clock.instant().minus(LINK))
                .map(Advice::forCompany);
    }

    public void answer(RegionId region, String token, Said said, String words) {
        Advice found = behind(region, token).orElseThrow(NoSuchElementException::new);
        answer(region, found.organisationId(), found.id(), said, words, found.askedPersonId());
    }

    public void answer(Member by, UUID id, Said said, String words) {
        answer(by.region(), by.organisation(), id, said, words, by.person().value());
    }

    private void answer(RegionId region, UUID company, UUID id, Said said, String words, @Nullable UUID person) {
        if (!advice.answer(region, company, id, said, words, clock.instant(), person)) {
            throw new NoSuchElementException("Nothing of theirs to answer");
        }
        if (person != null) {
            audit.record(region, new PersonId(person), "network.advice-answer", company, id);
        }
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("network.rule.advice", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        Instant old = now.atZone(Say.STOCKHOLM).minus(KEPT).toInstant();
        regions.inEach(region -> advice.forgetOld(region, old));
    }
}
