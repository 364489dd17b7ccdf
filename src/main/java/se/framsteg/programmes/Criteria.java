package se.framsteg.programmes;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which companies a cohort is for.
 *
 * @param municipalities codes of those it is for; empty means the whole county
 * @param sectors what the rule names; empty with {@link SectorRule#ANY}
 * @param earlierParticipants whether who has taken part before may come again
 */
public record Criteria(
        List<String> municipalities,
        boolean onlySmes,
        SectorRule sectorRule,
        List<Sector> sectors,
        boolean earlierParticipants) {
    /** Small and medium-sized companies of the whole county. */
    public static final Criteria USUAL = new Criteria(List.of(), true, SectorRule.ANY, List.of(), true);

    public enum SectorRule {
        ANY,
        ONLY,
        EXCEPT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a company does not meet. */
    public enum Unmet {
        MUNICIPALITY,
        SIZE,
        SECTOR,
        EARLIER;

        public String textKey() {
            return "programmes.unmet." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Criteria {
        municipalities = List.copyOf(municipalities);
        sectors = sectorRule == SectorRule.ANY ? List.of() : List.copyOf(sectors);
        if (sectorRule != SectorRule.ANY && sectors.isEmpty()) {
            throw new IllegalArgumentException("A rule of sectors names some");
        }
    }

    /**
     * What speaks against this company, as far as one can tell: what is not known (a null, a size not known, a sector
     * in another edition) speaks against nobody, and is for a person to look at.
     */
    public Set<Unmet> unmetBy(
            @Nullable String municipality, SizeClass size, @Nullable Sector sector, boolean tookPartBefore) {
        var unmet = EnumSet.noneOf(Unmet.class);
        if (municipality != null && !municipalities.isEmpty() && !municipalities.contains(municipality)) {
            unmet.add(Unmet.MUNICIPALITY);
        }
        if (onlySmes && size == SizeClass.LARGE) {
            unmet.add(Unmet.SIZE);
        }
        if (sector != null && !admits(sector)) {
            unmet.add(Unmet.SECTOR);
        }
        if (tookPartBefore && !earlierParticipants) {
            unmet.add(Unmet.EARLIER);
        }
        return unmet;
    }

    private boolean admits(Sector sector) {
        boolean named = sectors.stream().anyMatch(each -> each.covers(sector));
        return switch (sectorRule) {
            case ANY -> true;
            case ONLY -> named || sectors.stream().noneMatch(each -> each.scheme() == sector.scheme());
            case EXCEPT -> !named;
        };
    }
}
