package se.framsteg.programmes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.RegionId;

/**
 * May these organisations start in this programme? Owned here, answered by every module above that may know a reason
 * why not yet, as {@code aid} does. Asked in the transaction that notes them as there, with the region bound.
 */
public interface StartCondition {
    /** A reason for each that may not start now; who is not named may, as far as this condition goes. */
    Map<UUID, Hindrance> against(RegionId region, ProgrammeId programme, Collection<UUID> organisations);

    /** Why not: the key of a text of the answering module, and what stands in its places. */
    record Hindrance(String textKey, List<Object> arguments) {
        public String says() {
            return Say.say(textKey, arguments.toArray());
        }
    }
}
