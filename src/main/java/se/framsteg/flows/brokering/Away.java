package se.framsteg.flows.brokering;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.framsteg.organisations.Centre;
import se.framsteg.organisations.Organisations;

/** How far it is by road between two municipalities, about, in whole kilometres: as the crow flies and three tenths more. */
@Component
class Away {
    private static final double EARTH_KM = 6371;
    private static final double ROAD = 1.3;
    private static final int WITHIN = 10;

    private final Organisations organisations;

    Away(Organisations organisations) {
        this.organisations = organisations;
    }

    int km(String one, String other) {
        if (one.equals(other)) {
            return WITHIN;
        }
        Map<String, Centre> centres = organisations.centres();
        Centre a = Objects.requireNonNull(centres.get(one));
        Centre b = Objects.requireNonNull(centres.get(other));
        double south = Math.toRadians(a.latitude());
        double north = Math.toRadians(b.latitude());
        double up = Math.sin((north - south) / 2);
        double along = Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2);
        double half = up * up + Math.cos(south) * Math.cos(north) * along * along;
        return (int) Math.round(2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half))) * ROAD);
    }
}
