package se.framsteg.plan.adoption.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.adoption.BallotLinks;
import se.framsteg.plan.adoption.Papers.Which;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;

/** One of those who decide reads a version by a link. Opening it does nothing. */
@Controller
@RequestMapping("/{region}/decision")
class BoardLinkController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final BallotLinks links;
    private final BoardLinkPages pages;
    private final PlanPapers papers;

    BoardLinkController(BallotLinks links, BoardLinkPages pages, PlanPapers papers) {
        this.links = links;
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping
    View code(@RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "false") boolean wrong) {
        return new BoardCodePage(region, wrong);
    }

    @PostMapping
    View enter(
            @RequestAttribute(REGION) Region region,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String code) {
        String path = "/%s/decision".formatted(region.slug());
        return links.enter(region.id(), Client.of(request), who, code)
                .map(token -> SeeOther.to(path + "/" + token))
                .orElseGet(() -> SeeOther.to(path + "?wrong=true"));
    }

    @GetMapping("/{token}")
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return pages.reading(
                region,
                token,
                (path, held) -> new BoardLinkStartPage(path, held, DecisionWords.later(links.later(held))));
    }

    @GetMapping("/{token}/version")
    View read(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String said) {
        return pages.reading(
                region, token, (path, held) -> pages.page(path, held, said, BoardLinkTyped.of(held), Mending.NONE));
    }

    /** The version as it was put forward, to print or to read where there is no connection. */
    @GetMapping("/{token}/files/{paper}")
    View paper(@RequestAttribute(REGION) Region region, @PathVariable String token, @PathVariable String paper) {
        return pages.reading(
                region,
                token,
                (_, held) ->
                        Which.of(paper).flatMap(which -> papers.of(held, which)).orElseThrow());
    }
}
