package se.framsteg.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.ideas.IdeaDescribed;
import se.framsteg.ideas.IdeaLaunched;
import se.framsteg.ideas.IdeaWithdrawn;
import se.framsteg.outcomes.IdeaEvidenceRepository.Part;
import se.framsteg.outcomes.IdeaEvidenceRepository.Row;
import se.framsteg.outcomes.IdeaEvidenceRepository.Standing;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps how far companies' ideas have come as evidence: what they say themselves (level 2). One idea is one subject, in the
 * programme whose course the company went through last when it was first told of. It carries codes, never its title. Told anew it
 * takes the place of what was told before; merged, dropped or taken away it is withdrawn; what a manager has corrected stands.
 * Heard twice it is one row.
 */
@Service
@Transactional
class IdeaEvidence {
    private static final int SAID = 2;

    /** For how long after a course what is launched may still come of it (RCR03). */
    private static final int MONTHS = 12;

    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final IdeaEvidenceRepository ideas;

    IdeaEvidence(
            Programmes programmes, StandingRepository standings, EvidenceLedger ledger, IdeaEvidenceRepository ideas) {
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.ideas = ideas;
    }

    @EventListener
    void hear(IdeaDescribed heard) {
        var row = new Row(heard.stage(), kind(heard.kind()), heard.newTo(), false, SAID, false);
        keep(new RegionId(heard.region()), heard.organisation(), heard.idea(), row, heard.on(), heard.by());
    }

    @EventListener
    void hear(IdeaLaunched heard) {
        var region = new RegionId(heard.region());
        boolean within = ideas.part(region, heard.organisation(), heard.on())
                .filter(part -> isWithinYear(part, heard.on()) && isCheckedAfterYear(part, heard.stillOn()))
                .isPresent();
        var row = new Row("launched", kind(heard.kind()), heard.newTo(), within, SAID, false);
        keep(region, heard.organisation(), heard.idea(), row, heard.on(), heard.by());
    }

    private static boolean isWithinYear(Part part, LocalDate on) {
        LocalDate starts = part.startsOn();
        LocalDate ends = part.endsOn();
        return starts != null && ends != null && !on.isBefore(starts) && !on.isAfter(ends.plusMonths(MONTHS));
    }

    /** Whether the company has said, when a year had passed after its course, that it was still there. */
    private static boolean isCheckedAfterYear(Part part, @Nullable LocalDate stillOn) {
        LocalDate ends = part.endsOn();
        return ends != null && stillOn != null && !stillOn.isBefore(ends.plusMonths(MONTHS));
    }

    /** As evidence has it. */
    private static String kind(String kind) {
        return kind.replace('-', '_');
    }

    @EventListener
    void hear(IdeaWithdrawn heard) {
        var region = new RegionId(heard.region());
        before(region, heard.organisation(), heard.idea()).ifPresent(before -> {
            var row = new Row(
                    before.code(), before.detail() == null ? "" : before.detail(), newTo(before), false, SAID, true);
            keep(region, heard.organisation(), heard.idea(), row, heard.on(), heard.by());
        });
    }

    private static String newTo(Standing before) {
        return before.newTo() == null ? "firm" : before.newTo();
    }

    private void keep(RegionId region, UUID organisation, UUID idea, Row row, LocalDate on, UUID by) {
        Optional<Programme> programme = before(region, organisation, idea)
                .map(Standing::programmeId)
                .or(() -> ideas.part(region, organisation, on).map(Part::programmeId))
                .flatMap(id -> announced(region, id));
        programme.ifPresent(found -> {
            standings.hold(region, new ProgrammeId(found.id().value()));
            append(region, found, organisation, idea, row, on, by);
        });
    }

    /** What stands is read once more when nobody else can write of the programme. */
    private void append(
            RegionId region, Programme programme, UUID organisation, UUID idea, Row row, LocalDate on, UUID by) {
        Standing before = before(region, organisation, idea).orElse(null);
        boolean stays = before == null ? row.withdrawn() : !before.isFromIdeas() || before.says(row);
        if (!stays) {
            ideas.append(region, programme, organisation, idea, row, on, by, before == null ? null : before.id());
            ledger.settle(region, programme, Set.of(organisation), _ -> {});
        }
    }

    private Optional<Standing> before(RegionId region, UUID organisation, UUID idea) {
        List<UUID> all = programmes.announced(region).stream()
                .map(each -> each.id().value())
                .toList();
        return ideas.standing(region, all, organisation, idea);
    }

    private Optional<Programme> announced(RegionId region, UUID programme) {
        return programmes.announced(region).stream()
                .filter(each -> each.id().value().equals(programme))
                .findFirst();
    }
}
