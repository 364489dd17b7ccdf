package se.framsteg.surveys.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Member;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Respondent;
import se.framsteg.surveys.Surveys;
import se.framsteg.surveys.Wave;

/** Somebody of a company answers for it, signed in. */
@Controller
@RequestMapping("/{region}/company/{organisation}/surveys/{programme}/{wave}")
class CompanySheetController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Surveys surveys;
    private final SheetPages pages;
    private final Clock clock;

    CompanySheetController(Surveys surveys, SheetPages pages, Clock clock) {
        this.surveys = surveys;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View show(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String wave) {
        return pages.start(desk(by, region, programme, wave), Mending.NONE);
    }

    @GetMapping("/{step}")
    View edit(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String wave,
            @PathVariable String step) {
        return pages.step(desk(by, region, programme, wave), step);
    }

    @PostMapping("/{step}")
    View update(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String wave,
            @PathVariable String step,
            @RequestParam Map<String, String> fields) {
        return pages.take(desk(by, region, programme, wave), step, fields);
    }

    @PostMapping("/sent")
    View create(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String wave) {
        return pages.send(desk(by, region, programme, wave));
    }

    private SheetDesk desk(Member by, Region region, String programme, String slug) {
        Wave wave = Wave.of(slug).orElseThrow();
        var part = surveys.find(by, programme).orElseThrow();
        String path = "/%s/company/%s/surveys/%s/%s".formatted(region.slug(), by.organisation(), programme, slug);
        return new SheetDesk(region, path, Respondent.of(by), part, wave, false, LocalDate.now(clock));
    }
}
