package se.framsteg.network.load.web;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.load.Loads;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A manager says of a promoter whether the law on public access to documents binds it itself. */
@Controller
class PublicAccessController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Loads loads;
    private final Organisations organisations;
    private final Audit audit;

    PublicAccessController(Loads loads, Organisations organisations, Audit audit) {
        this.loads = loads;
        this.organisations = organisations;
        this.audit = audit;
    }

    @PostMapping("/{region}/manage/load/{organisation}/public-access")
    View update(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String bound) {
        if (loads.of(by).stream().noneMatch(load -> load.promoterId().equals(organisation))) {
            throw new NoSuchElementException("No promoter of theirs");
        }
        organisations.bindByPublicAccess(by.region(), organisation, bound.equals("true"));
        audit.record(by, "network.public-access", organisation);
        return SeeOther.to("/%s/manage/load".formatted(region.slug()));
    }
}
