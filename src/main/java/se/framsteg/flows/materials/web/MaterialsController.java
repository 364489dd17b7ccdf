package se.framsteg.flows.materials.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.materials.WasteCodes;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.WithoutTransaction;

/** Materials and waste codes, open to anybody: all of it stands in files, so nothing is asked of the database. */
@Controller
@WithoutTransaction
@RequestMapping("/{region}/materials")
class MaterialsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_MATERIALS = 12;
    private static final int MOST_CODES = 30;

    private final Materials materials;
    private final WasteCodes codes;

    MaterialsController(Materials materials, WasteCodes codes) {
        this.materials = materials;
        this.codes = codes;
    }

    @GetMapping
    View index(@RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String q) {
        String asked = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
        return new MaterialsPage(
                region, materials, asked, materials.search(asked, MOST_MATERIALS), codes.search(asked, MOST_CODES));
    }

    @GetMapping("/{material}")
    View show(@RequestAttribute(REGION) Region region, @PathVariable String material) {
        return new MaterialPage(region, materials, materials.get(material), codes);
    }
}
