package se.framsteg.outcomes;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.programmes.Measures;
import se.framsteg.shell.Say;

@Component
class MeasuresForTargets implements Measures {
    @Override
    public List<Measure> all() {
        return Arrays.stream(Indicator.values())
                .map(indicator -> new Measure(
                        indicator.id(),
                        Definitions.inForce().of(indicator).name().in(Say.lang()),
                        indicator.isShare()))
                .toList();
    }
}
