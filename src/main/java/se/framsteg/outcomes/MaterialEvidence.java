package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.brokering.DeliveryConfirmed;
import se.framsteg.flows.brokering.DeliveryTakenBack;
import se.framsteg.flows.brokering.DeliveryToldByPhone;
import se.framsteg.outcomes.MaterialRepository.Standing;
import se.framsteg.outcomes.MaterialRepository.Told;
import se.framsteg.outcomes.MaterialRepository.Whose;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps deliveries between companies here as evidence: level 3 where both sides have confirmed them, 1 as a promoter has told
 * after a call. Each is one row, with who gives, or else with who takes, in the programme whose course that company went through
 * last; so each tonne counts once. What corrects another, or confirms what was told in a call, takes its place.
 */
@Service
@Transactional
class MaterialEvidence {
    private static final int SAID = 1;
    private static final int BOTH = 3;

    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final PlanEvidenceRepository plans;
    private final MaterialRepository material;

    MaterialEvidence(
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

    @EventListener
    void hear(DeliveryConfirmed heard) {
        var region = new RegionId(heard.region());
        UUID before = heard.corrects() == null ? heard.delivery() : heard.corrects();
        keep(
                region,
                heard.giver(),
                heard.taker(),
                before,
                told(
                        heard.delivery(),
                        heard.match(),
                        heard.rung(),
                        heard.tonnes(),
                        heard.on(),
                        heard.by(),
                        "self",
                        BOTH));
    }

    @EventListener
    void hear(DeliveryToldByPhone heard) {
        var region = new RegionId(heard.region());
        keep(
                region,
                heard.giver(),
                heard.taker(),
                heard.delivery(),
                told(
                        heard.delivery(),
                        heard.match(),
                        heard.rung(),
                        heard.tonnes(),
                        heard.on(),
                        heard.by(),
                        "phone",
                        SAID));
    }

    @EventListener
    void hear(DeliveryTakenBack heard) {
        var region = new RegionId(heard.region());
        Standing stands = material.standing(region, heard.delivery()).orElse(null);
        if (stands == null || stands.withdrawn()) {
            return;
        }
        announced(region, stands.programmeId()).ifPresent(programme -> {
            var whose = new Whose(region, programme, stands.organisationId());
            standings.hold(region, programme.id());
            material.append(whose, stands.again(heard.match(), heard.by()), stands.id(), true);
            ledger.settle(region, programme, Set.of(stands.organisationId()), _ -> {});
        });
    }

    private static Told told(
            UUID delivery, UUID match, String rung, BigDecimal tonnes, LocalDate on, UUID by, String given, int level) {
        return new Told(delivery, match, MaterialKept.use(rung), tonnes, on, by, given, level);
    }

    /** @param before the delivery whose row this one takes the place of, if there is one */
    private void keep(RegionId region, @Nullable UUID giver, @Nullable UUID taker, UUID before, Told told) {
        Standing stands = material.standing(region, before).orElse(null);
        Optional<Whose> whose = stands == null
                ? Stream.of(giver, taker)
                        .filter(Objects::nonNull)
                        .flatMap(each -> whose(region, each, told.on()).stream())
                        .findFirst()
                : announced(region, stands.programmeId())
                        .map(programme -> new Whose(region, programme, stands.organisationId()));
        whose.filter(_ -> stands == null || !stands.says(told)).ifPresent(each -> {
            standings.hold(region, each.programme().id());
            material.append(each, told, stands == null ? null : stands.id(), false);
            var touched = new HashSet<UUID>();
            touched.add(each.organisation());
            ledger.settle(region, each.programme(), touched, _ -> {});
        });
    }

    private Optional<Whose> whose(RegionId region, UUID organisation, LocalDate on) {
        return plans.programme(region, organisation, on)
                .flatMap(programme -> announced(region, programme))
                .map(programme -> new Whose(region, programme, organisation));
    }

    private Optional<Programme> announced(RegionId region, UUID programme) {
        return programmes.announced(region).stream()
                .filter(each -> each.id().equals(new ProgrammeId(programme)))
                .findFirst();
    }
}
