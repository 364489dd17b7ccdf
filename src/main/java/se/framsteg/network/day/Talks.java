package se.framsteg.network.day;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.day.Talk.Outcome;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.participation.CallsToday;
import se.framsteg.programmes.participation.CallsToday.ToCall;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;

/** What came of calls to a promoter's own companies; what was pressed by mistake is taken back within a day. */
@Service
@Transactional
public class Talks implements Tidying {
    public static final int LONGEST_LINE = 500;

    private static final Duration UNDO = Duration.ofDays(1);
    private static final Period KEPT = Period.ofYears(3);
    private static final int MOST = 100;

    private final TalkRepository talks;
    private final ParticipationChanges parts;
    private final CallsToday calls;
    private final ObjectProvider<CallHours> hours;
    private final RegionDirectory regions;
    private final Clock clock;

    Talks(
            TalkRepository talks,
            ParticipationChanges parts,
            CallsToday calls,
            ObjectProvider<CallHours> hours,
            RegionDirectory regions,
            Clock clock) {
        this.talks = talks;
        this.parts = parts;
        this.calls = calls;
        this.hours = hours;
        this.regions = regions;
        this.clock = clock;
    }

    /** The parts of a company that is the promoter's to call, the newest first. */
    @Transactional(readOnly = true)
    public List<Participation> parts(Promoter by, UUID company) {
        List<Participation> all = parts.of(by, company);
        if (all.isEmpty()) {
            throw new NoSuchElementException("No company of theirs");
        }
        return all;
    }

    /** As which of their organisations the promoter follows a company. */
    @Transactional(readOnly = true)
    public UUID promoter(Promoter by, UUID company) {
        return talks.promoter(by, company).orElseThrow(() -> new NoSuchElementException("No company of theirs"));
    }

    /** Every reason to call this company, also those that have been talked of. */
    @Transactional(readOnly = true)
    public List<ToCall> reasons(Promoter by, UUID company) {
        return calls.of(by).stream()
                .filter(call -> call.part().organisationId().equals(company))
                .toList();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Talk> with(Promoter by, UUID company) {
        return talks.with(by, List.of(company), Day.since(LocalDate.now(clock)), MOST);
    }

    /** What was just noted, for whoever it is theirs; empty where it was taken back. */
    @Transactional(readOnly = true)
    public Optional<Talk> latest(Promoter by, UUID id) {
        return talks.find(by, id);
    }

    @Transactional(readOnly = true)
    public Talk find(Promoter by, UUID id) {
        return talks.find(by, id).orElseThrow(() -> new NoSuchElementException("No talk of theirs"));
    }

    /** @param againOn the day to call again; only where that is the outcome */
    public Talk note(Promoter by, UUID company, Outcome outcome, @Nullable LocalDate againOn, String line) {
        List<Participation> theirs = parts(by, company);
        UUID promoter = promoter(by, company);
        String marks = reasons(by, company).stream()
                .flatMap(each -> each.why().stream())
                .map(Mark::of)
                .map(Mark::written)
                .distinct()
                .collect(Collectors.joining("\n"));
        var talk = new Talk(
                Ids.next(),
                company,
                theirs.getFirst().organisation(),
                promoter,
                by.person().value(),
                by.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                outcome,
                againOn,
                line,
                marks);
        talks.insert(by.region(), talk);
        if (outcome == Outcome.TALKED) {
            theirs.forEach(part -> calls.called(by, part, talk.at()));
        }
        return talk;
    }

    /** What was talked of, said afterwards by who called. */
    public Talk say(Promoter by, UUID id, String line) {
        Talk talk = find(by, id);
        if (!talk.personId().equals(by.person().value())) {
            throw new NoSuchElementException("Somebody else's call");
        }
        talks.say(by, id, line);
        return talk;
    }

    public boolean mayUndo(Talk talk) {
        return talk.at().plus(UNDO).isAfter(clock.instant());
    }

    /** It was a mistake: the company is on the list as before. Does nothing where that has been said already. */
    public void undo(Promoter by, UUID company, UUID id) {
        List<Participation> theirs = parts(by, company);
        talks.find(by, id)
                .filter(talk -> talk.organisationId().equals(company) && mayUndo(talk))
                .ifPresent(talk -> {
                    talks.undo(by, id, clock.instant());
                    hours.ifAvailable(each -> each.undone(by, id));
                    if (talk.outcome() == Outcome.TALKED) {
                        theirs.forEach(part -> calls.notCalled(by, part, talk.at()));
                    }
                });
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("network.rule.talks", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        Instant old = now.atZone(Say.STOCKHOLM).minus(KEPT).toInstant();
        regions.inEach(region -> talks.forgetOld(region, now.minus(Duration.ofDays(30)), old));
    }
}
