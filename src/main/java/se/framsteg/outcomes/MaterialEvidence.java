package se.framsteg.outcomes;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.brokering.DeliveryConfirmed;
import se.framsteg.flows.brokering.DeliveryTakenBack;
import se.framsteg.flows.brokering.DeliveryToldByPhone;
import se.framsteg.outcomes.MaterialRepository.Kind;
import se.framsteg.outcomes.MaterialRepository.Told;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps deliveries between companies here as evidence: level 3 where both sides have confirmed them, 1 as a promoter has told
 * after a call. Each is one row, with who gives, or else with who takes; so each tonne counts once. What corrects another, or
 * confirms what was told in a call, takes its place.
 */
@Service
@Transactional
class MaterialEvidence {
    private static final int SAID = 1;
    private static final int BOTH = 3;

    private final MaterialRows rows;

    MaterialEvidence(MaterialRows rows) {
        this.rows = rows;
    }

    @EventListener
    void hear(DeliveryConfirmed heard) {
        UUID before = heard.corrects() == null ? heard.delivery() : heard.corrects();
        rows.keep(
                new RegionId(heard.region()),
                sides(heard.giver(), heard.taker()),
                before,
                new Told(
                        Kind.DELIVERY,
                        heard.delivery(),
                        heard.match(),
                        MaterialKept.use(heard.rung()),
                        heard.material(),
                        heard.tonnes(),
                        heard.on(),
                        heard.by(),
                        "self",
                        BOTH));
    }

    @EventListener
    void hear(DeliveryToldByPhone heard) {
        rows.keep(
                new RegionId(heard.region()),
                sides(heard.giver(), heard.taker()),
                heard.delivery(),
                new Told(
                        Kind.DELIVERY,
                        heard.delivery(),
                        heard.match(),
                        MaterialKept.use(heard.rung()),
                        heard.material(),
                        heard.tonnes(),
                        heard.on(),
                        heard.by(),
                        "phone",
                        SAID));
    }

    @EventListener
    void hear(DeliveryTakenBack heard) {
        rows.takeBack(new RegionId(heard.region()), Kind.DELIVERY, heard.delivery(), heard.match(), heard.by());
    }

    private static List<UUID> sides(@Nullable UUID giver, @Nullable UUID taker) {
        return Stream.of(giver, taker).filter(Objects::nonNull).toList();
    }
}
