package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has been delivered of material between companies, by what becomes of it and by what it is, as both sides have confirmed.
 * Each delivery counts once, however many took part in it. What companies no longer use or throw away themselves stands apart.
 *
 * @param kilograms by use, {@link #USES}
 * @param companies that have given or taken it, as far as it counts with them
 * @param companiesByUse how many of them stand behind each use
 * @param materials by kind of material, {@code plastic}; {@code unsaid} where that is not known
 * @param own what companies' own ideas spare in a year, by use
 * @param ownCompanies how many have such ideas
 * @param countedTo the day of these figures, where newer ones could tell what a single company has done; else null
 */
public record MaterialKept(
        Map<String, Long> kilograms,
        long companies,
        Map<String, Long> companiesByUse,
        Amounts materials,
        Amounts own,
        long ownCompanies,
        @Nullable LocalDate countedTo) {
    /** Used again or in something new; as raw material; as energy; or nobody has said. */
    public static final List<String> USES = List.of("kept", "recycled", "energy", "unsaid");

    public static final MaterialKept NONE = new MaterialKept(Amounts.NONE, 0, Amounts.NONE, Amounts.NONE, 0);

    /** What was published before something was counted says nothing of it. */
    public MaterialKept {
        kilograms = Collections.unmodifiableMap(new TreeMap<>(kilograms));
        companiesByUse =
                Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(companiesByUse, Map.of())));
        materials = Objects.requireNonNullElse(materials, Amounts.NONE);
        own = Objects.requireNonNullElse(own, Amounts.NONE);
    }

    MaterialKept(Amounts uses, long companies, Amounts materials, Amounts own, long ownCompanies) {
        this(uses.kilograms(), companies, uses.companies(), materials, own, ownCompanies, null);
    }

    /** What becomes of material at a step of the ladder, {@code r0} to {@code r9}. */
    static String use(String rung) {
        return switch (rung) {
            case "" -> "unsaid";
            case "r8" -> "recycled";
            case "r9" -> "energy";
            default -> "kept";
        };
    }

    /**
     * These figures, or the last that were published where fewer than five companies have come or gone since any were: who compares
     * the two would know what those have done.
     *
     * @param published the oldest first
     */
    MaterialKept beside(List<Figures> published) {
        List<Figures> shown = published.stream()
                .filter(each -> each.material().isShown() || each.material().ownTonnes() != null)
                .toList();
        if (shown.stream().noneMatch(each -> isTooLikeFor(each.material()))) {
            return this;
        }
        Figures last = shown.getLast();
        return last.material().as(Objects.requireNonNullElse(last.material().countedTo(), last.asOf()));
    }

    private boolean isTooLikeFor(MaterialKept before) {
        return Shares.isFew(Math.abs(companies - before.companies))
                || Shares.isFew(Math.abs(ownCompanies - before.ownCompanies))
                || uses().isTooLikeFor(before.uses())
                || materials.isTooLikeFor(before.materials)
                || own.isTooLikeFor(before.own);
    }

    private MaterialKept as(LocalDate day) {
        return new MaterialKept(kilograms, companies, companiesByUse, materials, own, ownCompanies, day);
    }

    private Amounts uses() {
        return new Amounts(kilograms, companiesByUse);
    }

    /** Of fewer than five companies it would be known what each has delivered. */
    public boolean isShown() {
        return companies >= Shares.FEWEST_TOLD;
    }

    /** Null of fewer than five companies. */
    public @Nullable BigDecimal tonnes() {
        return isShown() ? uses().tonnes() : null;
    }

    /** In tonnes, for each use that may be told of. */
    public Map<String, BigDecimal> byUse() {
        return isShown() ? uses().told() : Map.of();
    }

    /** In tonnes, for each kind of material that may be told of. */
    public Map<String, BigDecimal> byMaterial() {
        return isShown() ? materials.told() : Map.of();
    }

    /** Tonnes in a year; null of fewer than five companies. */
    public @Nullable BigDecimal ownTonnes() {
        return ownCompanies >= Shares.FEWEST_TOLD ? own.tonnes() : null;
    }

    public Map<String, BigDecimal> ownByUse() {
        return ownCompanies >= Shares.FEWEST_TOLD ? own.told() : Map.of();
    }
}
