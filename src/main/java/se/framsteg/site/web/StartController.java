package se.framsteg.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Say;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

@Controller
@WithoutTransaction
class StartController {
    private final FrozenPages pages;
    private final RegionDirectory regions;

    StartController(FrozenPages pages, RegionDirectory regions) {
        this.pages = pages;
        this.regions = regions;
    }

    @GetMapping("/")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(request, response, () -> Body.page(page()));
    }

    private StartPage page() {
        var places = regions.inOrder().stream()
                .map(region -> new StartPage.Place(region.name(Say.lang()), region.slug()))
                .toList();
        return new StartPage(List.of(), places);
    }
}
