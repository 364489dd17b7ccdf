package se.framsteg.flows.materials.web;

import java.util.List;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.materials.WasteCode;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/**
 * All materials, or what fits some words.
 *
 * @param asked what is searched for; empty for all
 * @param found the materials that fit, the best first; {@code codes} are the waste codes that do
 */
public record MaterialsPage(
        Region region, Materials materials, String asked, List<Material> found, List<WasteCode> codes) implements Page {
    @Override
    public String template() {
        return "flows/materials/web/materials";
    }

    public String path() {
        return path(region);
    }

    public String path(Material material) {
        return path(region, material);
    }

    public String words(Material material) {
        return materials.pathInWords(material.key(), Say.lang());
    }

    static String path(Region region) {
        return "/" + region.slug() + "/materials";
    }

    static String path(Region region, Material material) {
        return path(region) + "/" + material.key();
    }
}
