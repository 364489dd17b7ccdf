package se.framsteg.plan.followup.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;

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
import se.framsteg.plan.followup.CheckInLinks;
import se.framsteg.shell.Marks;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.surveys.SurveyLinks;

/** Somebody says how it goes by a link of their own, without an account. Opening it does nothing. */
@Controller
@RequestMapping("/{region}/check-in/{token}")
class CheckInLinkController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final CheckInLinks links;
    private final SurveyLinks surveys;
    private final CheckInDesks desks;
    private final CheckInPages pages;

    CheckInLinkController(CheckInLinks links, SurveyLinks surveys, CheckInDesks desks, CheckInPages pages) {
        this.links = links;
        this.surveys = surveys;
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, CheckInStartPage::new);
    }

    @GetMapping("/actions")
    View edit(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean kept) {
        return with(region, token, desk -> pages.form(desk, kept));
    }

    @PostMapping("/actions")
    View update(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam Map<String, String> fields) {
        return with(region, token, desk -> pages.take(desk, fields, desk.path() + "/actions", desk.path()));
    }

    /** Goes on to the statements of the same time, for who wants to. */
    @PostMapping("/statements")
    View create(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(
                region,
                token,
                desk -> desk.turn()
                        .wave()
                        .flatMap(wave -> surveys.goOn(
                                region.id(),
                                desk.part().inProgramme(),
                                desk.part().organisationId(),
                                wave,
                                desk.by().person()))
                        .<View>map(next -> SeeOther.to("/%s/surveys/%s".formatted(region.slug(), next)))
                        .orElseGet(() -> new CheckInStartPage(desk).with(CONFLICT)));
    }

    private static CheckInDesk marked(CheckInDesk desk) {
        Marks.ofProgramme(desk.part().programmeId().toString());
        return desk;
    }

    private View with(Region region, String token, Function<CheckInDesk, View> answer) {
        return links.holder(region.id(), token)
                .map(holder -> desks.byLink(region, token, holder))
                .map(CheckInLinkController::marked)
                .map(answer)
                .orElseGet(() -> new CheckInIsOverPage(region).with(GONE));
    }
}
