package se.framsteg.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

/** Tells search engines that everything public may be found, and that nothing else is worth asking for. */
@Controller
@WithoutTransaction
class RobotsController {
    private static final String ROBOTS = """
        User-agent: *
        Disallow: /home
        Disallow: /signin
        Disallow: /*/manage
        Disallow: /*/audit
        Disallow: /*/aid
        Disallow: /*/company
        Disallow: /*/coach
        Disallow: /*/promote

        Sitemap: %s
        """;

    private final FrozenPages pages;
    private final PublicAddress address;

    RobotsController(FrozenPages pages, PublicAddress address) {
        this.pages = pages;
        this.address = address;
    }

    @GetMapping("/robots.txt")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(request, response, () -> Body.text("text/plain", ROBOTS.formatted(address.of("/sitemap.xml"))));
    }
}
