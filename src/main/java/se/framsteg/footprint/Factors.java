package se.framsteg.footprint;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.shell.InBoth;

/**
 * One version of the emission factors, and how they belong together.
 *
 * @param version its name, the year of the files
 * @param byId all of them, in the order of the file
 * @param together what tells which belong to which
 * @param usual the rows that most companies have
 */
public record Factors(String version, Map<String, Factor> byId, Together together, List<Usual> usual) {
    /**
     * @param with what is counted together with a factor
     * @param market how electricity is counted as it was bought
     * @param ownValue averages that give way to a supplier's own value
     * @param fuels by fuel: those that count it, whole or as a pair
     * @param biogenic grown fuels, whose own carbon dioxide stands beside the sum
     * @param biogenicKg kilograms of that in one unit, where it is known
     * @param hidden those that cannot be chosen by themselves, beside those that follow another
     */
    record Together(
            Map<String, String> with,
            Map<String, String> market,
            Set<String> ownValue,
            Map<String, List<String>> fuels,
            Set<String> biogenic,
            Map<String, BigDecimal> biogenicKg,
            Set<String> burnt,
            Set<String> hidden,
            Map<String, InBoth> names) {}

    public Optional<Factor> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<Factor> all() {
        return byId.values();
    }

    /** Those that a company may choose. */
    public Stream<Factor> offered() {
        return all().stream().filter(factor -> isOffered(factor.id()));
    }

    public boolean isOffered(String id) {
        return byId.containsKey(id)
                && !together.with().containsValue(id)
                && !together.hidden().contains(id);
    }

    /** What it is called on pages. */
    public InBoth name(Factor factor) {
        return together.names().getOrDefault(factor.id(), factor.name());
    }

    public Optional<Factor> with(Factor factor) {
        return Optional.ofNullable(together.with().get(factor.id())).flatMap(this::find);
    }

    public Optional<Factor> market(Factor factor) {
        return Optional.ofNullable(together.market().get(factor.id())).flatMap(this::find);
    }

    public boolean takesOwnValue(Factor factor) {
        return together.ownValue().contains(factor.id());
    }

    public boolean isBiogenic(Factor factor) {
        return together.biogenic().contains(factor.id());
    }

    /** Carbon dioxide of the plants in one unit of a grown fuel, in kilograms; empty where no figure is known. */
    public Optional<BigDecimal> biogenicKg(Factor factor) {
        return Optional.ofNullable(together.biogenicKg().get(factor.id()));
    }

    public boolean isBurntWaste(Factor factor) {
        return together.burnt().contains(factor.id());
    }

    /** The fuel that it counts; empty for what is none. */
    public Optional<String> fuel(Factor factor) {
        return together.fuels().entrySet().stream()
                .filter(each -> each.getValue().contains(factor.id()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The usual rows of a company in a programme, by the ids they have there, in their order. */
    public Map<UUID, Usual> usualRows(UUID organisation, UUID programme) {
        var rows = new LinkedHashMap<UUID, Usual>();
        usual.forEach(each -> rows.put(each.rowOf(organisation, programme), each));
        return rows;
    }

    /** The usual row that may be counted with a factor. */
    public Optional<Usual> usual(String factor) {
        return usual.stream().filter(each -> each.kinds().contains(factor)).findFirst();
    }
}
