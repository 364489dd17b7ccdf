package se.framsteg.programmes.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.BeforeClosing.Line;
import se.framsteg.programmes.closing.ClosingRepository.Told;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Region;

/**
 * Closes a programme and opens it again. Closing freezes its figures and ends its promoters' access to its companies, which keep all
 * that is theirs and are told, as the promoters are. Nothing is taken away by it: what is kept for a time only goes by its own rule.
 */
@Service
@Transactional
public class Closings {
    private final ClosingRepository closings;
    private final ClosingLetters letters;
    private final Implementations<BeforeClosing> before;
    private final ObjectProvider<Tidying> tidyings;
    private final ClosedProgrammes closed;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closings(
            ClosingRepository closings,
            ClosingLetters letters,
            ObjectProvider<BeforeClosing> before,
            ObjectProvider<Tidying> tidyings,
            ClosedProgrammes closed,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.closings = closings;
        this.letters = letters;
        this.before = new Implementations<>(before);
        this.tidyings = tidyings;
        this.closed = closed;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Every time that the programme was closed, the newest first. */
    @Transactional(readOnly = true)
    public List<Closing> history(Manager by, Programme programme) {
        return closings.history(by, programme.id());
    }

    /** What should be done before: what hinders first, then what somebody should know of, and last what is done. */
    @Transactional(readOnly = true)
    public List<Line> lines(Manager by, Programme programme) {
        LocalDate today = LocalDate.now(clock);
        return before.stream()
                .flatMap(each -> each.lines(by, programme, today).stream())
                .sorted(Comparator.comparing((Line line) -> !line.hinders())
                        .thenComparing(Line::isDone)
                        .thenComparing(Line::weight)
                        .thenComparing(Line::textKey))
                .toList();
    }

    /** Which promoters follow the programme's companies, or did so until it was closed. */
    @Transactional(readOnly = true)
    public List<Parting> partings(Manager by, Programme programme) {
        return closings.partings(by, programme.id());
    }

    /** What goes by a rule that runs from the last day of the course, and on which day at the earliest. */
    public record Going(Rule rule, LocalDate on) {}

    /**
     * What is left when a programme is closed.
     *
     * @param companies how many take part or have taken part to the end; they keep all that is theirs
     * @param going what is taken away one day, in the order of the days
     */
    public record Remains(int companies, List<Going> going) {}

    @Transactional(readOnly = true)
    public Remains remains(Manager by, Programme programme) {
        var left = closings.left(by, programme.id(), LocalDate.now(clock));
        LocalDate last = Optional.ofNullable(left.lastDay()).orElse(programme.endsOn());
        return new Remains(left.companies(), going(last));
    }

    private List<Going> going(LocalDate last) {
        return tidyings.orderedStream()
                .flatMap(each -> each.rule().stream())
                .filter(Rule::fromCourse)
                .map(rule -> new Going(rule, last.plus(rule.keptFor()).plusDays(1)))
                .sorted(Comparator.comparing(Going::on)
                        .thenComparing(going -> going.rule().textKey()))
                .toList();
    }

    /** Does nothing more where it is closed already. */
    public void close(Manager by, Region region, Programme programme) {
        events.publishEvent(new ProgrammeCloses(by, programme));
        if (history(by, programme).stream().anyMatch(Closing::isClosed)) {
            return;
        }
        if (lines(by, programme).stream().anyMatch(Line::hinders)) {
            throw new NotYetClosed();
        }
        List<Told> told = closings.told(by, programme.id());
        closings.part(by, programme.id());
        UUID id = Ids.next();
        closings.insert(by, programme.id(), id, clock.instant());
        letters.closed(by, region, programme, told);
        audit.record(by, "programmes.close", null, programme.id().value(), id);
    }

    /** After whoever takes in a file, and before whoever sums: as all do who change what a closed programme keeps. */
    @EventListener
    @Order(0)
    public void hold(ProgrammeCloses closing) {
        closed.hold(closing.by().region(), closing.programme().id());
    }

    /** The promoters follow their companies again, and figures may be published. Not once the time for that is over. */
    public void reopen(Manager by, Region region, Programme programme, String reason) {
        Closing closing = history(by, programme).stream()
                .filter(each -> each.isUndoable(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        if (!closings.reopen(by, closing.id(), reason.strip(), clock.instant())) {
            return;
        }
        closings.rejoin(by, programme.id());
        letters.reopened(by, region, programme, closings.told(by, programme.id()));
        audit.record(by, "programmes.reopen", null, programme.id().value(), closing.id());
    }
}
