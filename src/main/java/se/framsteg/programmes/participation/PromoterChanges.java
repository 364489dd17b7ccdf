package se.framsteg.programmes.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.PromoterOrganisations.Named;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.ParticipationChange.Kind;

/**
 * A manager gives one company another promoter, or none. Its people are written to, and so are those who work at the promoter it
 * had and at the one it gets; who that was from and to stays in its history.
 */
@Service
@Transactional
public class PromoterChanges {
    private final ParticipationRepository parts;
    private final Participations participations;
    private final PromotersInvited promoters;
    private final ClosedProgrammes closed;
    private final PromoterLetters letters;
    private final Audit audit;
    private final Clock clock;

    PromoterChanges(
            ParticipationRepository parts,
            Participations participations,
            PromotersInvited promoters,
            ClosedProgrammes closed,
            PromoterLetters letters,
            Audit audit,
            Clock clock) {
        this.parts = parts;
        this.participations = participations;
        this.promoters = promoters;
        this.closed = closed;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that there are in the region, by name; without the company itself and whom it has. */
    @Transactional(readOnly = true)
    public List<Named> others(Manager by, Participation part) {
        UUID now = parts.promoter(by, part).orElse(null);
        return promoters.in(by).stream()
                .filter(each -> !each.id().equals(now) && !each.id().equals(part.organisationId()))
                .toList();
    }

    /**
     * @param to null for none
     * @throws NotNow where the company has left
     * @throws NoSuchElementException where that is no promoter of the region's, or the company itself
     */
    public void hand(Manager by, ProgrammeId programme, UUID organisation, @Nullable UUID to, String words) {
        closed.refuse(by.region(), programme);
        parts.hold(by, programme, organisation);
        Participation part = parts.find(by, programme, organisation).orElseThrow(NoSuchElementException::new);
        LocalDate today = LocalDate.now(clock);
        if (!part.state(today).may(Kind.HANDED)) {
            throw new NotNow(NotNow.Why.STATE);
        }
        UUID from = parts.promoter(by, part).orElse(null);
        if (Objects.equals(from, to)) {
            return;
        }
        if (to != null) {
            if (others(by, part).stream().noneMatch(each -> each.id().equals(to))) {
                throw new NoSuchElementException("No promoter of the region's");
            }
            participations.enterPromoters(by, programme, List.of(to));
        }
        parts.hand(by, part, to);
        parts.note(by, part, NewChange.hand(from, to, words), today, clock.instant());
        audit.record(by, "programmes.handed", organisation, part.programmeId());
        letters.tell(by, parts.find(by, programme, organisation).orElseThrow(), from, to);
    }
}
