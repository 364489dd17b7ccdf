package se.framsteg.plan.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.work.NewFile;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.plan.PlanAdopted;
import se.framsteg.plan.adoption.Decision.Outcome;
import se.framsteg.plan.adoption.Decision.Signer;
import se.framsteg.plan.adoption.Decision.Way;
import se.framsteg.shell.Ids;

/** Deciding on frozen versions, as the company's lead records them. They are the company's own: nobody decides for it. */
@Service
@Transactional
public class Deciding {
    private final VersionRepository versions;
    private final BallotRepository ballots;
    private final Minutes minutes;
    private final BoardNews news;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Deciding(
            VersionRepository versions,
            BallotRepository ballots,
            Minutes minutes,
            BoardNews news,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.versions = versions;
        this.ballots = ballots;
        this.minutes = minutes;
        this.news = news;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was decided. @param postponedTo only where it was postponed */
    public record Decided(
            Outcome outcome,
            LocalDate on,
            String why,
            @Nullable LocalDate postponedTo) {}

    /**
     * Who decides alone adopts a version.
     *
     * @throws AlreadyDecided where it has been decided on
     */
    public Decision adoptAlone(Member by, VersionId id) {
        Version version = putForward(by, id);
        if (!version.says().decidedByOneOwner()) {
            throw new NoSuchElementException("More than one decide here");
        }
        var what = new Decided(Outcome.ADOPTED, LocalDate.now(clock), "", null);
        return record(by, version, Way.OWNER, what, List.of(new Signer(by.name(), "", "approved", "")), null);
    }

    /**
     * What was decided at a meeting, recorded afterwards.
     *
     * @param file the signed minutes; null where they are not at hand
     * @throws AlreadyDecided where it has been decided on
     */
    public Decision atMeeting(Member by, VersionId id, Decided what, List<Signer> present, @Nullable NewFile file) {
        Version version = open(by, id);
        if (what.on().isAfter(LocalDate.now(clock)) || what.on().isBefore(version.on())) {
            throw new IllegalArgumentException("A meeting has been, and after the version was made");
        }
        return record(by, version, Way.MEETING, what, withAbsent(version, present), file);
    }

    /** Those who were to decide and were not there stand there too, so that nobody takes it for a decision of them all. */
    private static List<Signer> withAbsent(Version version, List<Signer> present) {
        return Stream.concat(
                        present.stream(),
                        version.says().proposal().deciders().stream()
                                .filter(decider -> present.stream()
                                        .noneMatch(each -> each.name().equalsIgnoreCase(decider.name())))
                                .map(decider -> new Signer(decider.name(), decider.does(), "absent", "")))
                .toList();
    }

    /** Nobody else decides on a version, or freezes one, until the transaction is over. */
    Version open(Member by, VersionId id) {
        Board.onlyLead(by);
        versions.hold(by.organisation());
        Version version = versions.find(by.region(), by.organisation(), id).orElseThrow();
        if (!version.isOpen()) {
            throw new AlreadyDecided(version);
        }
        return version;
    }

    /** The same, of the one that may be put to those who decide. */
    Version putForward(Member by, VersionId id) {
        Version version = open(by, id);
        if (!version.isPutForward()) {
            throw new AlreadyDecided(version);
        }
        return version;
    }

    /** @param file the signed minutes; null where there are none */
    Decision record(Member by, Version version, Way way, Decided what, List<Signer> signers, @Nullable NewFile file) {
        var decision = new Decision(
                Ids.next(),
                way,
                what.outcome(),
                what.on(),
                what.why(),
                what.postponedTo(),
                signers,
                by.name(),
                clock.instant(),
                file != null);
        versions.insert(by, version.id(), decision);
        ballots.forgetUnsent(by, version.id());
        if (file != null) {
            minutes.add(by, decision, file);
        }
        audit.record(
                by.region(),
                by.person(),
                "plan.decide",
                by.organisation(),
                version.id().value());
        news.decided(by, version, decision);
        if (what.outcome() != Outcome.POSTPONED) {
            events.publishEvent(new VersionDecided(
                    by.region().value(), by.organisation(), version.id().value()));
        }
        if (what.outcome().isAdopted()) {
            events.publishEvent(new PlanAdopted(
                    by.region().value(),
                    by.organisation(),
                    version.id().value(),
                    version.number(),
                    version.says().decidedByOwners() ? "owner" : "board",
                    what.outcome().code(),
                    decision.minutes(),
                    what.on(),
                    by.person().value()));
        }
        return decision;
    }
}
