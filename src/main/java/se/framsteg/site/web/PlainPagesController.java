package se.framsteg.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

/** Pages that say the same to everybody: the programme in easy sentences, and what becomes of what is known of people. */
@Controller
@WithoutTransaction
class PlainPagesController {
    private final FrozenPages pages;
    private final RegionDirectory regions;

    PlainPagesController(FrozenPages pages, RegionDirectory regions) {
        this.pages = pages;
        this.regions = regions;
    }

    @GetMapping("/{region}/easy")
    void easy(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var region = regions.find(slug).orElseThrow();
        pages.show(request, response, () -> Body.page(new EasyPage(region)));
    }

    @GetMapping("/{region}/privacy")
    void privacy(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var region = regions.find(slug).orElseThrow();
        pages.show(request, response, () -> Body.page(new PrivacyPage(region)));
    }
}
