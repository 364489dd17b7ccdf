package se.framsteg.flows.materials.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.materials.Usual;
import se.framsteg.flows.materials.WasteCode;
import se.framsteg.flows.materials.WasteCodes;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** One material: what others do with it, its kinds, the waste codes it may have, what it usually weighs. */
public record MaterialPage(Region region, Materials materials, Material material, WasteCodes all) implements Page {
    private static final BigDecimal KG_PER_TONNE = new BigDecimal("1000");

    @Override
    public String template() {
        return "flows/materials/web/material";
    }

    public List<Crumb> above() {
        var above = new ArrayList<Crumb>();
        above.add(new Crumb(region.name(lang()), "/" + region.slug()));
        above.add(new Crumb(say("flows.materials.title"), MaterialsPage.path(region)));
        materials.path(material.key()).stream()
                .filter(each -> !each.equals(material))
                .forEach(each -> above.add(new Crumb(each.name().in(lang()), path(each))));
        return above;
    }

    public String path(Material other) {
        return MaterialsPage.path(region, other);
    }

    public List<Material> kinds() {
        return materials.children(material.key());
    }

    public Optional<Usual> usual() {
        return materials.usual(material.key());
    }

    /** "Använda det igen, återvinna materialet". */
    public String rungs(Usual usual) {
        return usual.rungs().stream()
                .map(rung -> say("flows.materials.rung." + rung))
                .collect(Collectors.joining(", "));
    }

    /** Those that it may have as waste, in the order of the list. */
    public List<WasteCode> codes() {
        return material.wasteCodes().stream()
                .flatMap(beginning -> all.beginningWith(beginning).stream())
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    public List<String> weights() {
        var weights = new ArrayList<String>();
        add(weights, "flows.materials.weight.m3", material.usualWeight().tPerM3());
        add(weights, "flows.materials.weight.piece", material.usualWeight().tPerPiece());
        return weights;
    }

    private static void add(List<String> weights, String key, @Nullable BigDecimal tonnes) {
        if (tonnes != null) {
            weights.add(say(key, number(tonnes.multiply(KG_PER_TONNE).stripTrailingZeros())));
        }
    }
}
