package se.framsteg.course.seen.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.seen.SeenWork;
import se.framsteg.course.seen.Shown.Tick;
import se.framsteg.meetings.Attendances;
import se.framsteg.meetings.Host;
import se.framsteg.meetings.MeetingId;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Work that companies show at a meeting: ticked by whoever holds it, a week's worksheets of all companies at once. */
@Controller
@RequestMapping({
    "/{region}/manage/{programme}/cohorts/{cohort}/meetings/{meeting}/seen",
    "/{region}/coach/{programme}/cohorts/{cohort}/meetings/{meeting}/seen"
})
class SeenController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final SeenWork seen;
    private final SeenDesks desks;
    private final Attendances attendances;

    SeenController(SeenWork seen, SeenDesks desks, Attendances attendances) {
        this.seen = seen;
        this.desks = desks;
        this.attendances = attendances;
    }

    @GetMapping
    View index(
            Host by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String week,
            @RequestParam(defaultValue = "") String noted) {
        return page(by, desks.of(by, region, programme, cohort, meeting), week, noted);
    }

    @PostMapping
    View create(
            Host by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String week,
            @RequestParam(defaultValue = "") List<@Nullable String> shown) {
        SeenDesk desk = desks.of(by, region, programme, cohort, meeting);
        if (!attendances.isOpen(desk.meeting())) {
            return page(by, desk, week, "").with(CONFLICT);
        }
        List<Tick> ticks = shown.stream().flatMap(SeenController::tick).toList();
        int noted = seen.see(by, desk.cohort(), desk.meeting().plan().heldOn(), ticks);
        return SeeOther.to("%s?week=%d&noted=%d".formatted(desk.path(), FormReading.version(week), noted));
    }

    @PostMapping("/removal")
    View destroy(
            Host by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String week,
            @RequestParam(defaultValue = "") String tick) {
        SeenDesk desk = desks.of(by, region, programme, cohort, meeting);
        seen.takeBack(by, desk.cohort().id(), tick(tick).findFirst().orElseThrow());
        return SeeOther.to("%s?week=%d".formatted(desk.path(), FormReading.version(week)));
    }

    private SeenPage page(Host by, SeenDesk desk, String week, String noted) {
        var edition = seen.edition(by, desk.cohort().id());
        int asked = FormReading.version(week);
        int number = 1 <= asked && asked <= edition.weeks().size()
                ? asked
                : Math.min(weekOf(desk), edition.weeks().size());
        return new SeenPage(
                desk,
                edition.weeks(),
                number,
                seen.in(by, desk.cohort().id()),
                attendances.isOpen(desk.meeting()),
                FormReading.version(noted));
    }

    /** The week that had begun last when the meeting was held. */
    private static int weekOf(SeenDesk desk) {
        return desk.cohort().weeks().stream()
                .filter(week -> !week.startsOn().isAfter(desk.meeting().plan().heldOn()))
                .mapToInt(CohortWeek::number)
                .max()
                .orElse(1);
    }

    /** As a box says it: the company and the worksheet. */
    private static Stream<Tick> tick(@Nullable String box) {
        return box != null && box.matches(Ids.WRITTEN + "\\.[a-z0-9-]{1,60}")
                ? Stream.of(new Tick(UUID.fromString(box.substring(0, 36)), box.substring(37)))
                : Stream.empty();
    }
}
