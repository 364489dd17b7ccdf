package se.framsteg.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.tenancy.RegionId;

/** A company says as one, by its lead and after the course, whether it has a strategy and would recommend the course. */
@Service
@Transactional
public class CompanyAnswers {
    private final CompanyAnswerRepository answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompanyAnswers(CompanyAnswerRepository answers, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CompanyAnswer> find(Respondent by, Surveyed part) {
        return Optional.ofNullable(answers.newest(by.region(), part.inProgramme(), List.of(by.organisation()))
                .get(by.organisation()));
    }

    @Transactional(readOnly = true)
    public Optional<CompanyAnswer> find(Member by, Surveyed part) {
        return find(Respondent.of(by), part);
    }

    /** Of many companies, by organisation. */
    @Transactional(readOnly = true)
    Map<UUID, CompanyAnswer> of(RegionId region, ProgrammeId programme, Collection<UUID> organisations) {
        return answers.newest(region, programme, organisations);
    }

    /**
     * Says it; said again as it was it changes nothing. Where nothing is said there is nothing to keep.
     *
     * @throws NoSuchElementException where the caller does not speak for the company
     */
    public void say(
            Respondent by, Surveyed part, @Nullable Strategy strategy, @Nullable Integer recommendation, String words) {
        if (!by.lead() || !part.organisationId().equals(by.organisation())) {
            throw new NoSuchElementException("Only a lead speaks for the company");
        }
        LocalDate today = LocalDate.now(clock);
        if (!part.isOpen(Wave.AFTER, today)) {
            throw new WaveIsClosed();
        }
        answers.hold(by, part.inProgramme());
        CompanyAnswer before = find(by, part).orElse(null);
        if (by.call() != null && before != null && before.calledOn() == null) {
            throw new AnsweredThemselves();
        }
        boolean nothing = strategy == null && recommendation == null;
        boolean confirmed = before != null && before.calledOn() != null && by.call() == null;
        if (!nothing && (before == null || confirmed || !before.says(strategy, recommendation, words))) {
            Instant at = clock.instant();
            answers.add(by, part.inProgramme(), strategy, today.getYear(), recommendation, words, at);
            events.publishEvent(told(by, part, strategy, recommendation, today));
        }
    }

    private static StrategyTold told(
            Respondent by,
            Surveyed part,
            @Nullable Strategy strategy,
            @Nullable Integer recommendation,
            LocalDate today) {
        return new StrategyTold(
                by.region().value(),
                part.programmeId(),
                part.organisationId(),
                strategy == null ? "none" : strategy.evidence(),
                today.getYear(),
                recommendation,
                today,
                by.call() != null,
                by.presser().value(),
                by.call() == null ? null : by.person().value());
    }
}
