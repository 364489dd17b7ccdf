package se.framsteg.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.outcomes.MaterialRepository.Kind;
import se.framsteg.outcomes.MaterialRepository.Standing;
import se.framsteg.outcomes.MaterialRepository.Told;
import se.framsteg.outcomes.MaterialRepository.Whose;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Writes what is told of material as evidence, in the programme whose course the company went through last: one row that stands for
 * each delivery or idea. Heard twice it is one; what is told anew takes the place of what was told before.
 */
@Service
@Transactional
class MaterialRows {
    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final PlanEvidenceRepository plans;
    private final MaterialRepository material;

    MaterialRows(
            Programmes programmes,
            StandingRepository standings,
            EvidenceLedger ledger,
            PlanEvidenceRepository plans,
            MaterialRepository material) {
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.plans = plans;
        this.material = material;
    }

    /**
     * @param candidates with whom it may count, the first that took part in a course
     * @param before the subject whose row this one takes the place of, if there is one
     */
    void keep(RegionId region, List<UUID> candidates, UUID before, Told told) {
        Standing stands = material.standing(region, told.kind(), before).orElse(null);
        Optional<Whose> whose = stands == null
                ? candidates.stream()
                        .flatMap(each -> whose(region, each, told).stream())
                        .findFirst()
                : announced(region, stands.programmeId())
                        .map(programme -> new Whose(region, programme, stands.organisationId()));
        whose.filter(_ -> stands == null || !stands.says(told)).ifPresent(each -> {
            standings.hold(region, each.programme().id());
            material.append(each, told, stands == null ? null : stands.id(), false);
            ledger.settle(region, each.programme(), Set.of(each.organisation()), _ -> {});
        });
    }

    /** What was told does not hold; nothing where nothing stands. */
    void takeBack(RegionId region, Kind kind, UUID subject, UUID source, UUID by) {
        Standing stands = material.standing(region, kind, subject).orElse(null);
        if (stands == null || stands.withdrawn()) {
            return;
        }
        announced(region, stands.programmeId()).ifPresent(programme -> {
            var whose = new Whose(region, programme, stands.organisationId());
            standings.hold(region, programme.id());
            material.append(whose, stands.again(kind, source, by), stands.id(), true);
            ledger.settle(region, programme, Set.of(stands.organisationId()), _ -> {});
        });
    }

    private Optional<Whose> whose(RegionId region, UUID organisation, Told told) {
        return plans.programme(region, organisation, told.on())
                .flatMap(programme -> announced(region, programme))
                .map(programme -> new Whose(region, programme, organisation));
    }

    private Optional<Programme> announced(RegionId region, UUID programme) {
        return programmes.announced(region).stream()
                .filter(each -> each.id().equals(new ProgrammeId(programme)))
                .findFirst();
    }
}
