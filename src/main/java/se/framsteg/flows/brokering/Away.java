package se.framsteg.flows.brokering;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.framsteg.flows.Distances;
import se.framsteg.organisations.Centre;
import se.framsteg.organisations.Organisations;

/** How far it is by road between two municipalities, about, in whole tens of kilometres. */
@Component
class Away {
    private final Organisations organisations;

    Away(Organisations organisations) {
        this.organisations = organisations;
    }

    int tens(String one, String other) {
        if (one.equals(other)) {
            return Distances.WITHIN_KM;
        }
        Map<String, Centre> centres = organisations.centres();
        return Distances.tens(
                Distances.km(Objects.requireNonNull(centres.get(one)), Objects.requireNonNull(centres.get(other))));
    }
}
