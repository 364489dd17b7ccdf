package se.framsteg.network.contacts;

import java.util.List;
import java.util.Locale;

/** Where a contact helps: {@code municipalities} by their codes, of the region's own, where it is not all of something. */
public record Area(Extent extent, List<String> municipalities) {
    public static final Area COUNTY = new Area(Extent.COUNTY, List.of());

    public enum Extent {
        COUNTY,
        COUNTRY,
        MUNICIPALITIES;

        public String textKey() {
            return "network.contacts.area." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Area {
        municipalities = List.copyOf(municipalities);
        if ((extent == Extent.MUNICIPALITIES) == municipalities.isEmpty()) {
            throw new IllegalArgumentException("Municipalities are named where it is some of them");
        }
    }
}
