package se.framsteg.flows.offers.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.View;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.tenancy.Region;

/** What is offered and needed in a county, open to anybody, and no more exact than tells of nobody. */
@Controller
class OpenFlowsController {
    private final ShownFlows flows;
    private final Materials materials;

    OpenFlowsController(ShownFlows flows, Materials materials) {
        this.flows = flows;
        this.materials = materials;
    }

    @GetMapping("/{region}/flows")
    View index(@RequestAttribute("se.framsteg.shell.tenancy.Region") Region region) {
        return new OpenFlowsPage(region, flows.open(region.id()), materials);
    }
}
