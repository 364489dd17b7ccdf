package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.framsteg.footprint.EmissionFactors;
import se.framsteg.footprint.Factor;
import se.framsteg.footprint.Factors;
import se.framsteg.footprint.Scope;

/** Every version of the emission factors, for whoever writes them: whole, known, and leading where they say. */
class EmissionFactorTests {
    private static final Path FOLDER = Path.of("content", "emission-factors");

    private final EmissionFactors versions = new EmissionFactors();

    @Test
    void every_version_can_be_read_and_the_newest_is_there() throws IOException {
        assertThat(names()).contains(EmissionFactors.NEWEST);
        for (String version : names()) {
            assertThat(versions.find(version).all()).hasSizeGreaterThan(100);
        }
    }

    @Test
    void every_factor_says_where_it_comes_from() {
        assertThat(versions.newest().all())
                .allMatch(factor -> factor.id().matches("[a-z0-9-]+"))
                .allMatch(factor -> !factor.source().isBlank())
                .allMatch(factor ->
                        !factor.name().sv().isBlank() && !factor.name().en().isBlank())
                .allMatch(factor -> Set.of("seen", "recalled").contains(factor.verified()))
                .allMatch(factor -> factor.year().isEmpty() || factor.year().matches("20\\d\\d"));
    }

    @Test
    void what_belongs_together_is_there_and_counts_the_same_unit() {
        Factors factors = versions.newest();
        List<Factor> leading =
                factors.offered().filter(each -> factors.with(each).isPresent()).toList();
        assertThat(leading)
                .hasSizeGreaterThan(20)
                .allMatch(factor -> factors.with(factor)
                        .filter(other -> other.unit() == factor.unit() && other.scope() == Scope.THREE)
                        .isPresent());
        assertThat(factors.offered().filter(each -> factors.market(each).isPresent()))
                .isNotEmpty()
                .allMatch(factor -> factors.market(factor)
                        .filter(other -> other.unit() == factor.unit() && other.scope() == Scope.TWO_MARKET)
                        .isPresent());
    }

    @Test
    void nothing_that_is_counted_as_bought_is_chosen_by_itself() {
        assertThat(versions.newest().offered()).noneMatch(factor -> factor.scope() == Scope.TWO_MARKET);
        assertThat(versions.newest().offered())
                .noneMatch(factor -> factor.category().equals("upstream_energy"));
    }

    @Test
    void every_life_cycle_and_every_fuel_that_is_burnt_says_which_fuel_it_is() {
        Factors factors = versions.newest();
        assertThat(factors.all().stream().filter(each -> each.scope() == Scope.LIFE_CYCLE))
                .isNotEmpty()
                .allMatch(factor -> factors.fuel(factor).isPresent());
        Set<String> never = Set.of("s1-gasoil", "s1-lpg", "s1-propane", "s1-woodpellets", "s1-woodchips");
        assertThat(factors.offered()
                        .filter(each -> each.scope() == Scope.ONE
                                && each.category().equals("fuel")
                                && !never.contains(each.id())))
                .isNotEmpty()
                .allMatch(factor -> factors.fuel(factor).isPresent());
    }

    @Test
    void usual_rows_name_what_may_be_chosen() {
        Factors factors = versions.newest();
        assertThat(factors.usual()).hasSize(7);
        assertThat(factors.usual())
                .flatExtracting(each -> each.kinds())
                .doesNotHaveDuplicates()
                .allMatch(id -> factors.isOffered((String) id));
    }

    /** A name that leads nowhere would silently count nothing. */
    @Test
    void every_name_in_the_files_is_that_of_a_factor() throws IOException {
        Factors factors = versions.newest();
        Set<String> categories =
                Set.copyOf(factors.all().stream().map(Factor::category).toList());
        assertThat(strays(factors, Files.readString(FOLDER.resolve("2025.yaml"))))
                .isEmpty();
        assertThat(Files.readAllLines(FOLDER.resolve("words.yaml")).stream()
                        .filter(line -> line.contains(":") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf(':'))))
                .hasSizeGreaterThan(40)
                .allMatch(name -> factors.find(name).isPresent() || categories.contains(name));
        assertThat(strays(factors, "with:\n  s1-diesel-blend: wtt-nothing\n")).containsExactly("wtt-nothing");
    }

    /** What looks like the id of a factor, and is none. */
    private static List<String> strays(Factors factors, String yaml) {
        Pattern like = Pattern.compile("(?<![\\w-])(?:s1|wtt|fuel-se|car|bt|fr|waste|el-|dh-)[a-z0-9-]*-[a-z0-9-]+");
        return like.matcher(yaml.replaceAll("(?m)^ *#.*$|\\{sv.*$|^ +(sv|en):.*$", ""))
                .results()
                .map(found -> found.group())
                .filter(id -> factors.find(id).isEmpty())
                .toList();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .toList();
        }
    }
}
