package se.framsteg.course.completion.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.completion.Missed;
import se.framsteg.course.completion.MissedAnswers;
import se.framsteg.meetings.Host;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Which companies gave no answer before the course; whoever follows the round notes why. */
@Controller
@RequestMapping({
    "/{region}/manage/{programme}/cohorts/{cohort}/missed",
    "/{region}/coach/{programme}/cohorts/{cohort}/missed"
})
class MissedController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final MissedAnswers missed;
    private final MissedDesks desks;

    MissedController(MissedAnswers missed, MissedDesks desks) {
        this.missed = missed;
        this.desks = desks;
    }

    @GetMapping
    View index(
            Host by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort) {
        return page(by, desks.of(by, region, programme, cohort), "", "", Mending.NONE);
    }

    @PostMapping("/{organisation}")
    View create(
            Host by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable UUID organisation,
            @RequestParam Map<String, String> fields) {
        MissedDesk desk = desks.of(by, region, programme, cohort);
        var reading = new FormReading();
        String field = MissedPage.field(organisation);
        String typed = fields.getOrDefault(field, "");
        String reason = reading.needed(field, typed, Missed.LONGEST, "course.missed.reason.missing");
        if (!reading.mending().isEmpty()) {
            return page(by, desk, organisation.toString(), typed, reading.mending())
                    .with(UNPROCESSABLE_CONTENT);
        }
        missed.note(by, desk.cohort(), organisation, reason);
        return SeeOther.to(desk.path());
    }

    @PostMapping("/{organisation}/removal")
    View destroy(
            Host by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable UUID organisation) {
        MissedDesk desk = desks.of(by, region, programme, cohort);
        missed.takeBack(by, desk.cohort(), organisation);
        return SeeOther.to(desk.path());
    }

    private MissedPage page(Host by, MissedDesk desk, String company, String typed, Mending mending) {
        return new MissedPage(desk, missed.of(by, desk.cohort().id()), company, typed, mending);
    }
}
