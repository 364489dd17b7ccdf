package se.framsteg.aid;

import java.util.List;
import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/** Of which undertaking these companies are is another than before, for some of them. Told within the transaction. */
public record UndertakingChanged(RegionId region, List<UUID> organisations) {
    public UndertakingChanged {
        organisations = List.copyOf(organisations);
    }
}
