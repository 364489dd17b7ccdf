package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.materials.Usual;
import se.framsteg.flows.materials.WasteCodes;
import se.framsteg.footprint.EmissionFactors;
import se.framsteg.footprint.Unit;
import se.framsteg.shell.InBoth;

/** The materials, for whoever writes them: whole, in both languages, with codes and factors that exist. */
class MaterialTests {
    private static final Path FOLDER = Path.of("content", "materials");
    private static final Set<Integer> LAMBDAS = Set.of(40, 80, 150, 400);
    private static final Set<String> RUNGS = Set.of("r3", "r4", "r5", "r6", "r7", "r8", "r9");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADVICE = 400;

    private final Materials materials = new Materials();
    private final WasteCodes codes = new WasteCodes(materials);
    private final EmissionFactors factors = new EmissionFactors();

    @Test
    void every_file_is_read() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(each -> each.getFileName().toString())
                            .filter(each -> each.endsWith(".yaml") && !each.startsWith("waste-codes"))
                            .map(each -> each.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(Materials.FILES);
        }
        assertThat(materials.roots()).extracting(Material::key).isEqualTo(Materials.FILES);
    }

    @Test
    void fourteen_materials_have_kinds_enough_for_what_small_firms_have() {
        assertThat(materials.roots())
                .hasSize(14)
                .allSatisfy(each -> assertThat(materials.children(each.key())).hasSizeGreaterThanOrEqualTo(3));
        assertThat(materials.all()).filteredOn(each -> each.level() == 2).hasSizeBetween(55, 80);
        assertThat(materials.all())
                .filteredOn(each -> each.level() == 2)
                .allSatisfy(each -> assertThat(materials.children(each.key())).hasSizeGreaterThanOrEqualTo(2));
        assertThat(materials.all()).filteredOn(each -> each.level() == 3).hasSizeGreaterThan(150);
    }

    @Test
    void each_is_whole() {
        assertThat(faults(materials.all())).isEmpty();
    }

    @Test
    void every_kind_says_what_is_usually_done_with_it() {
        assertThat(materials.all())
                .filteredOn(each -> each.level() == 2)
                .allSatisfy(each -> assertThat(materials.usual(each.key()))
                        .as(each.key())
                        .hasValueSatisfying(usual -> assertThat(faults(usual)).isEmpty()));
    }

    @Test
    void too_long_or_wrongly_placed_advice_is_seen() {
        assertThat(faults(new Usual(List.of("r8", "r3"), new InBoth("Kort.", "x".repeat(500)))))
                .hasSize(3);
        assertThat(faults(new Usual(List.of("r1"), new InBoth("", "")))).hasSize(3);
    }

    @Test
    void names_beside_each_other_differ() {
        assertThat(materials.all())
                .allSatisfy(each -> assertThat(materials.children(each.key()))
                        .doesNotHaveDuplicates()
                        .extracting(child -> child.name().sv())
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_slip_is_seen() {
        var slip = new Material(
                "plastic.Film ",
                2,
                new InBoth("", "x".repeat(61)),
                List.of("Film", "film", "film"),
                List.of("150199"),
                100,
                new Material.Weight(new BigDecimal("40"), new BigDecimal("-1")),
                new Material.FactorIds("mat-ldpe-primary", "mat-gold"));
        assertThat(faults(List.of(slip))).hasSize(9);
    }

    private List<String> faults(Collection<Material> among) {
        var faults = new ArrayList<String>();
        for (Material each : among) {
            check(faults, each, "key", each.key().matches("[a-z0-9-]+(\\.[a-z0-9-]+){0,2}"));
            check(faults, each, "Swedish name", fits(each.name().sv()));
            check(faults, each, "English name", fits(each.name().en()));
            check(
                    faults,
                    each,
                    "a word stands twice",
                    Set.copyOf(each.words()).size() == each.words().size());
            check(faults, each, "waste code", each.wasteCodes().stream().allMatch(codes::isBeginning));
            check(faults, each, "kilometres", LAMBDAS.contains(each.lambdaKm()));
            check(
                    faults,
                    each,
                    "t per m3",
                    each.usualWeight().tPerM3() == null
                            || isWeight(each.usualWeight().tPerM3(), "3"));
            check(
                    faults,
                    each,
                    "t per piece",
                    each.usualWeight().tPerPiece() == null
                            || isWeight(each.usualWeight().tPerPiece(), "1"));
            check(faults, each, "primary", isFactor(each.factors().primary()));
            check(faults, each, "closed loop", isFactor(each.factors().closedLoop()));
        }
        return faults;
    }

    /** Two to four sentences in both languages, and rungs from the highest down. */
    private static List<String> faults(Usual usual) {
        var faults = new ArrayList<String>();
        for (String text : List.of(usual.text().sv(), usual.text().en())) {
            long sentences = text.chars().filter(each -> each == '.').count();
            if (text.length() > LONGEST_ADVICE || sentences < 2 || sentences > 4) {
                faults.add("two to four sentences: " + text);
            }
        }
        if (usual.rungs().isEmpty()
                || !usual.rungs().stream().sorted().distinct().toList().equals(usual.rungs())
                || !RUNGS.containsAll(usual.rungs())) {
            faults.add("rungs: " + usual.rungs());
        }
        return faults;
    }

    private static void check(List<String> faults, Material material, String what, boolean right) {
        if (!right) {
            faults.add(material.key() + ": " + what);
        }
    }

    private static boolean fits(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    private static boolean isWeight(BigDecimal tonnes, String most) {
        return tonnes.signum() > 0 && tonnes.compareTo(new BigDecimal(most)) <= 0;
    }

    private boolean isFactor(String id) {
        return id.isEmpty()
                || factors.newest()
                        .find(id)
                        .filter(each -> each.unit() == Unit.TONNE)
                        .isPresent();
    }
}
