package se.framsteg.flows.county.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.county.CountyMaterials;
import se.framsteg.flows.materials.Materials;
import se.framsteg.people.Manager;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.tenancy.Region;

/** Material in the whole region, as its managers see it. */
@Controller
@RequestMapping("/{region}/manage/materials")
class CountyMaterialsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final CountyMaterials county;
    private final Materials materials;

    CountyMaterialsController(CountyMaterials county, Materials materials) {
        this.county = county;
        this.materials = materials;
    }

    /** @param year of what was delivered; empty for all */
    @GetMapping
    View index(Manager by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String year) {
        return page(by, region, year);
    }

    @GetMapping("/materials.xlsx")
    View sheet(Manager by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String year) {
        byte[] sheet = CountyMaterialsSheet.of(page(by, region, year));
        return Download.of("materials.xlsx", Download.EXCEL, () -> sheet);
    }

    private CountyMaterialsPage page(Manager by, Region region, String typed) {
        List<Integer> years = county.years(by);
        Integer year = year(typed, years);
        return new CountyMaterialsPage(
                region,
                years,
                year,
                county.byMaterial(by, year),
                county.ongoing(by),
                county.nameless(by),
                county.failed(by),
                county.failedNameless(by),
                county.byPromoter(by, year),
                materials);
    }

    private static @Nullable Integer year(String typed, List<Integer> years) {
        return years.stream()
                .filter(each -> each.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
