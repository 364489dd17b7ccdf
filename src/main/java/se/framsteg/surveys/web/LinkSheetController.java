package se.framsteg.surveys.web;

import static org.springframework.http.HttpStatus.GONE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.shell.Marks;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.SurveyLinks;

/** Somebody answers for their company by a link of their own, without an account. Opening it does nothing. */
@Controller
@RequestMapping("/{region}/surveys/{token}")
class LinkSheetController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final SurveyLinks links;
    private final SheetPages pages;
    private final Clock clock;

    LinkSheetController(SurveyLinks links, SheetPages pages, Clock clock) {
        this.links = links;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, desk -> pages.start(desk, Mending.NONE));
    }

    @GetMapping("/{step}")
    View edit(@RequestAttribute(REGION) Region region, @PathVariable String token, @PathVariable String step) {
        return with(region, token, desk -> pages.step(desk, step));
    }

    @PostMapping("/{step}")
    View update(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @PathVariable String step,
            @RequestParam Map<String, String> fields) {
        return with(region, token, desk -> pages.take(desk, step, fields));
    }

    @PostMapping("/sent")
    View create(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, pages::send);
    }

    private View with(Region region, String token, Function<SheetDesk, View> answer) {
        return links.holder(region.id(), token)
                .map(link -> marked(new SheetDesk(
                        region,
                        "/%s/surveys/%s".formatted(region.slug(), token),
                        link.by(),
                        link.part(),
                        link.wave(),
                        true,
                        LocalDate.now(clock))))
                .map(answer)
                .orElseGet(() -> new LinkIsOverPage(region).with(GONE));
    }

    private static SheetDesk marked(SheetDesk desk) {
        Marks.ofProgramme(desk.part().programmeId().toString());
        return desk;
    }
}
