package se.framsteg.flows.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Distances;

/**
 * A flow of the same kind of material that does not fit, and why.
 *
 * @param fit how it fits, where no gate is closed; null where one is
 */
public record NearMiss(
        OpenFlow own,
        OpenFlow other,
        double km,
        String material,
        List<Gate> failed,
        @Nullable Fit fit) {
    public int step() {
        return Distances.step(km);
    }
}
