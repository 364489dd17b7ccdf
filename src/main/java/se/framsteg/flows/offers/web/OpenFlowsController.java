package se.framsteg.flows.offers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.flows.PublicFlow;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.materials.Materials;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

/** What is offered and needed in a county, open to anybody, and no more exact than tells of nobody. Made now and then, not for each visit. */
@Controller
@WithoutTransaction
class OpenFlowsController {
    private final FrozenPages pages;
    private final RegionDirectory regions;
    private final ShownFlows flows;
    private final Materials materials;
    private final TransactionTemplate reading;

    OpenFlowsController(
            FrozenPages pages,
            RegionDirectory regions,
            ShownFlows flows,
            Materials materials,
            PlatformTransactionManager manager) {
        this.pages = pages;
        this.regions = regions;
        this.flows = flows;
        this.materials = materials;
        reading = new TransactionTemplate(manager);
        reading.setReadOnly(true);
    }

    @GetMapping("/{region}/flows")
    void index(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Region region = regions.find(slug).orElseThrow();
        pages.show(request, response, () -> Body.page(new OpenFlowsPage(region, open(region), materials)));
    }

    private List<PublicFlow> open(Region region) {
        return Tenancy.within(region.id(), () -> Objects.requireNonNull(reading.execute(_ -> flows.open(region.id()))));
    }
}
