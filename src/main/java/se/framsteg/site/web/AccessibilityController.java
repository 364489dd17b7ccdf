package se.framsteg.site.web;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** How accessible the site is, whom to tell when it is not, and who supervises: for all of it and for each region. */
@Controller
class AccessibilityController {
    /** The day the pages were last gone through; moved whenever that is done again, at least once a year. */
    private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 24);

    private final RegionDirectory regions;
    private final String supervisor;
    private final String supervisorUrl;

    AccessibilityController(
            RegionDirectory regions,
            @Value("${framsteg.supervisor.name}") String supervisor,
            @Value("${framsteg.supervisor.url}") String supervisorUrl) {
        this.regions = regions;
        this.supervisor = supervisor;
        this.supervisorUrl = supervisorUrl;
    }

    @GetMapping("/tillganglighet")
    View index() {
        return page("", false);
    }

    @GetMapping("/{region}/tillganglighet")
    View show(@PathVariable("region") String slug) {
        Region region = regions.find(slug).orElseThrow();
        boolean fails = Frame.current().words("accessibility") != null;
        return page(region.name(Say.lang()), fails);
    }

    private View page(String body, boolean fails) {
        return new AccessibilityPage(body, fails, supervisor, supervisorUrl, REVIEWED);
    }
}
