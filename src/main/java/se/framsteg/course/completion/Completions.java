package se.framsteg.course.completion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Edition;
import se.framsteg.course.Requirements;
import se.framsteg.course.completion.Completion.Fulfilled;
import se.framsteg.course.completion.CompletionRepository.Part;
import se.framsteg.course.editions.Editions;
import se.framsteg.course.handin.CountsApproved;
import se.framsteg.course.handin.WorkApproved;
import se.framsteg.people.Member;
import se.framsteg.programmes.participation.ParticipationChanged;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/** Sees to it that a company that has done all that its edition asks for has completed the course. */
@Service
@Transactional
public class Completions implements CountsApproved {
    private final CompletionRepository completions;
    private final MissedRepository missed;
    private final Certificates certificates;
    private final ObjectProvider<SelfAssessed> assessed;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completions(
            CompletionRepository completions,
            MissedRepository missed,
            Certificates certificates,
            ObjectProvider<SelfAssessed> assessed,
            Editions editions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.completions = completions;
        this.missed = missed;
        this.certificates = certificates;
        this.assessed = assessed;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void hear(WorkApproved heard) {
        var region = new RegionId(heard.regionId());
        completions
                .behind(region, heard.handInId())
                .ifPresent(ground -> look(region, ground.programmeId(), ground.organisationId(), ground.decidedBy()));
    }

    /** Whoever has been away may have done the last of it meanwhile, or what another round asks for. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void hear(ParticipationChanged heard) {
        if (heard.back()) {
            look(
                    heard.region(),
                    heard.programme().value(),
                    heard.organisation(),
                    heard.by().value());
        }
    }

    /**
     * Looks whether the company has now done all, and notes it once. To be called in the transaction that has done something.
     *
     * @param by who did it
     */
    public void look(RegionId region, UUID programme, UUID organisation, UUID by) {
        hold(region, programme);
        completions.part(region, programme, organisation).ifPresent(part -> {
            Edition edition = editions.of(region, part.edition());
            List<Fulfilled> done = done(region, part);
            if (isWhole(edition.requirements(), done)) {
                note(region, part, edition, done, by);
            }
        });
    }

    @Override
    public void hold(RegionId region, UUID programme) {
        completions.hold(region, programme);
    }

    /** That the caller's company has completed the course, whether it was withdrawn or not. */
    @Transactional(readOnly = true)
    public Optional<Completion> find(Member by, UUID programme) {
        return completions.find(by.region(), programme, by.organisation());
    }

    private void note(RegionId region, Part part, Edition edition, List<Fulfilled> done, UUID by) {
        LocalDate today = LocalDate.now(clock);
        completions
                .insert(region, Ids.next(), part, edition.name(), done, by, today, clock.instant())
                .ifPresent(id -> {
                    certificates.issue(region, id);
                    events.publishEvent(new CourseCompleted(
                            region.value(),
                            id,
                            part.programmeId(),
                            part.organisationId(),
                            edition.name(),
                            today,
                            true,
                            by));
                });
    }

    private List<Fulfilled> done(RegionId region, Part part) {
        var done = new ArrayList<Fulfilled>();
        assessed.stream()
                .flatMap(each -> each.of(region, part.programmeId(), part.organisationId()).stream())
                .forEach(asked -> {
                    if (asked.answeredOn() != null) {
                        done.add(new Fulfilled("self-assessment", asked.time(), null, asked.answeredOn()));
                    }
                });
        missed.find(region, part.programmeId(), part.organisationId())
                .flatMap(each -> Optional.ofNullable(each.at()))
                .ifPresent(at ->
                        done.add(new Fulfilled("missed", Missed.TIME, null, LocalDate.ofInstant(at, clock.getZone()))));
        completions
                .approved(region, part.programmeId(), part.organisationId())
                .forEach(each -> done.add(new Fulfilled(
                        "worksheet",
                        each.worksheet(),
                        each.handIn(),
                        LocalDate.ofInstant(each.at(), clock.getZone()))));
        return done;
    }

    private static boolean isWhole(Requirements asked, List<Fulfilled> done) {
        return Completion.fulfil(
                done,
                asked.selfAssessments(),
                asked.worksheets().stream().map(Requirements.Needed::name).toList());
    }
}
