package se.framsteg.outcomes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/** Freezes figures for the public, and finds what is frozen. The newest is what the public sees. */
@Service
@Transactional
public class Publications {
    private final PublicationRepository publications;
    private final KnownPublications known;
    private final StandingRepository standings;
    private final Results results;
    private final ClosedProgrammes closed;
    private final Audit audit;
    private final Clock clock;

    Publications(
            PublicationRepository publications,
            KnownPublications known,
            StandingRepository standings,
            Results results,
            ClosedProgrammes closed,
            Audit audit,
            Clock clock) {
        this.publications = publications;
        this.known = known;
        this.standings = standings;
        this.results = results;
        this.closed = closed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes the figures as they stand now. One publication at a time, and none beside a correction or an import: each
     * is compared with those before it, since the difference between two could show a small group.
     */
    public Publication publish(Manager by, Programme programme) {
        closed.refuse(by.region(), programme.id());
        standings.hold(by.region(), programme.id());
        Definitions definitions = Definitions.inForce();
        var document = new Publication.Document(
                about(programme), results.live(by, programme), definitions.version(), definitions.all());
        var publication = new Publication(new PublicationId(Ids.next()), clock.instant(), by.name(), document);
        publications.add(by, programme.id(), publication.id(), publication.publishedAt(), document);
        audit.record(
                by,
                "outcomes.publish",
                null,
                programme.id().value(),
                publication.id().value());
        return publication;
    }

    /** What the public sees of a programme, if anything. */
    @Transactional(readOnly = true)
    public Optional<Publication> latest(RegionId region, ProgrammeId programme) {
        return publications.latest(region, programme);
    }

    /** What the public sees of each programme of a region that has something to show; the latest programme first. */
    @Transactional(readOnly = true)
    public List<Publication> newest(RegionId region) {
        return known.of(region, publications.newest(region)).stream()
                .sorted((a, b) ->
                        b.programme().startsOn().compareTo(a.programme().startsOn()))
                .toList();
    }

    /** All publications of a programme, the newest first. */
    @Transactional(readOnly = true)
    public List<PublicationSummary> history(Reader by, Programme programme) {
        by.toRead(programme.id().value());
        return publications.history(by.region(), programme.id());
    }

    /** The same in full, with the oldest first. */
    @Transactional(readOnly = true)
    public List<Publication> all(Reader by, Programme programme) {
        List<UUID> ids = history(by, programme).stream()
                .map(summary -> summary.id().value())
                .toList();
        return known.of(by.region(), ids).reversed();
    }

    /** What would change in public if the figures were published now; all of it where nothing has been published yet. */
    @Transactional(readOnly = true)
    public List<FigureChange> changes(Reader by, Programme programme) {
        Live live = results.beside(by, programme);
        return FigureChanges.between(
                live.published() == null ? null : live.published().figures(), live.figures());
    }

    private static Publication.About about(Programme programme) {
        return new Publication.About(
                programme.slug(),
                programme.name(),
                programme.funder(),
                programme.purpose(),
                programme.remark(),
                programme.startsOn(),
                programme.endsOn(),
                programme.weeks(),
                programme.example());
    }
}
