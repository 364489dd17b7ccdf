package se.framsteg.aid;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.tenancy.RegionId;

/** Which companies count as one undertaking, for modules that must not treat them as two. */
@Service
@Transactional(readOnly = true)
public class SingleUndertakings {
    private final UndertakingRepository undertakings;

    SingleUndertakings(UndertakingRepository undertakings) {
        this.undertakings = undertakings;
    }

    /** The undertaking of each; a company of which nothing is known counts by itself, and is left out. */
    public Map<UUID, UUID> of(RegionId region, Collection<UUID> organisations) {
        return undertakings.of(region, organisations);
    }
}
