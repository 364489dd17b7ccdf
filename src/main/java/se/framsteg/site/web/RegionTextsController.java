package se.framsteg.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;

/** What the region says of itself on its public pages, place by place. */
@Controller
class RegionTextsController {
    private final WordingPages pages;

    RegionTextsController(WordingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{region}/manage/texts")
    View index(Manager by, @PathVariable String region) {
        return pages.all(by, region);
    }
}
