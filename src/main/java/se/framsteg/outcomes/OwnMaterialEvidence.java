package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.ideas.IdeaDescribed;
import se.framsteg.ideas.IdeaLaunched;
import se.framsteg.ideas.IdeaWithdrawn;
import se.framsteg.outcomes.MaterialRepository.Kind;
import se.framsteg.outcomes.MaterialRepository.Told;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps what companies' own ideas spare of material in a year as evidence, as they say themselves (level 2): ideas that came from
 * the company's analysis of its flows, say how many tonnes, and are launched. Apart from deliveries, and never added to them. An
 * idea that is no longer launched is withdrawn.
 */
@Service
@Transactional
class OwnMaterialEvidence {
    private static final int SAID = 2;
    private static final BigDecimal ABSURD = new BigDecimal(1_000_000);

    private final MaterialRows rows;
    private final MaterialRepository material;

    OwnMaterialEvidence(MaterialRows rows, MaterialRepository material) {
        this.rows = rows;
        this.material = material;
    }

    @EventListener
    void hear(IdeaLaunched heard) {
        var region = new RegionId(heard.region());
        BigDecimal tonnes = heard.tonnesYear();
        boolean counts = tonnes.signum() > 0
                && tonnes.compareTo(ABSURD) <= 0
                && !heard.ladder().isEmpty()
                && material.isFromAnalysis(region, heard.organisation(), heard.idea());
        if (!counts) {
            rows.takeBack(region, Kind.OWN, heard.idea(), heard.idea(), heard.by());
            return;
        }
        rows.keep(
                region,
                List.of(heard.organisation()),
                heard.idea(),
                new Told(
                        Kind.OWN,
                        heard.idea(),
                        heard.idea(),
                        MaterialKept.use(heard.ladder()),
                        "",
                        tonnes,
                        heard.on(),
                        heard.by(),
                        "self",
                        SAID));
    }

    @EventListener
    void hear(IdeaDescribed heard) {
        rows.takeBack(new RegionId(heard.region()), Kind.OWN, heard.idea(), heard.idea(), heard.by());
    }

    @EventListener
    void hear(IdeaWithdrawn heard) {
        rows.takeBack(new RegionId(heard.region()), Kind.OWN, heard.idea(), heard.idea(), heard.by());
    }
}
