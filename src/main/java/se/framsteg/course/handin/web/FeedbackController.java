package se.framsteg.course.handin.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.Editions;
import se.framsteg.course.handin.Feedback;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.Readings;
import se.framsteg.course.openings.OpeningLinks;
import se.framsteg.course.views.Views;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** What has been handed in in a coach's round: the queue, one hand-in, and the answer to it. */
@Controller
@RequestMapping("/{region}/coach/{programme}/cohorts/{cohort}/hand-ins")
class FeedbackController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST = 4000;

    private final Feedback feedback;
    private final Readings readings;
    private final Editions editions;
    private final FeedbackDesks desks;
    private final ClosedTimes closed;
    private final OpeningLinks openings;
    private final Views views;
    private final Clock clock;

    FeedbackController(
            Feedback feedback,
            Readings readings,
            Editions editions,
            FeedbackDesks desks,
            ClosedTimes closed,
            OpeningLinks openings,
            Views views,
            Clock clock) {
        this.feedback = feedback;
        this.readings = readings;
        this.editions = editions;
        this.desks = desks;
        this.closed = closed;
        this.openings = openings;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    View index(
            Coach by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String sent,
            @RequestParam(defaultValue = "") String of) {
        FeedbackDesk desk = desks.of(by, region, programme, cohort);
        return queue(by, desk, said, FormReading.version(sent), FormReading.version(of));
    }

    private QueuePage queue(Coach by, FeedbackDesk desk, String said, int sent, int of) {
        return new QueuePage(
                desk,
                feedback.waiting(by, desk.cohort().id()),
                fresh(by, desk),
                handIn -> worksheet(by, handIn),
                desk.edition().weeks(),
                closed.officeDays(by.region()),
                drafts(by, desk),
                said,
                sent,
                of,
                LocalDate.now(clock));
    }

    private List<QueuePage.Fresh> fresh(Coach by, FeedbackDesk desk) {
        return feedback.fresh(by, desk.cohort().id()).stream()
                .map(each -> new QueuePage.Fresh(
                        desk.path() + "/" + each.id(),
                        each.organisation(),
                        editions.find(by.region(), each.edition())
                                .worksheet(each.worksheet())
                                .orElseThrow()
                                .title()
                                .in(Say.lang()),
                        each.state(),
                        each.toldAt()))
                .toList();
    }

    private List<QueuePage.Draft> drafts(Coach by, FeedbackDesk desk) {
        return openings.of(by, desk.cohort().id()).stream()
                .flatMap(each -> desk.edition().worksheet(each.worksheet()).stream()
                        .map(sheet -> new QueuePage.Draft(
                                "/%s/read/%s".formatted(desk.region().slug(), each.token()),
                                each.company(),
                                sheet.title().in(Say.lang()),
                                each.untilOn())))
                .toList();
    }

    @GetMapping("/{handIn}")
    View show(
            Coach by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable HandInId handIn,
            @RequestParam(defaultValue = "") String said) {
        FeedbackDesk desk = desks.of(by, region, programme, cohort);
        HandIn found = feedback.find(by, desk.cohort().id(), handIn).orElseThrow();
        HandInPage page = page(by, desk, handIn, found.verdict(), feedback.remarks(by, found), Mending.NONE);
        return said.equals("undone") && found.isOpen() ? page.undone() : page;
    }

    /** The answer is taken back, unless the company may have read it. */
    @PostMapping("/{handIn}/answer/undo")
    View undo(
            Coach by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable HandInId handIn) {
        FeedbackDesk desk = desks.of(by, region, programme, cohort);
        return switch (feedback.undo(by, desk.cohort().id(), handIn)) {
            case DONE -> SeeOther.to(desk.path() + "/" + handIn.value() + "?said=undone");
            case READ -> queue(by, desk, "undo-read", 0, 0).with(CONFLICT);
            case COUNTED -> queue(by, desk, "undo-counted", 0, 0).with(CONFLICT);
        };
    }

    @PostMapping("/{handIn}/answer")
    View answer(
            Coach by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable HandInId handIn,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam Map<String, String> fields) {
        FeedbackDesk desk = desks.of(by, region, programme, cohort);
        HandIn found = feedback.find(by, desk.cohort().id(), handIn).orElseThrow();
        Map<UUID, String> remarks = remarks(by, found, fields);
        var reading = new FormReading();
        reading.text("verdict", verdict, LONGEST);
        remarks.forEach((row, words) -> reading.text("remark-" + row, words, LONGEST));
        if (!state.matches("approved|seen|returned")) {
            reading.refuse("verdict", "course.hand-in.choose");
        } else if (state.equals("returned") && verdict.isBlank() && remarks.isEmpty()) {
            reading.refuse("verdict", "course.hand-in.say-why");
        }
        if (!reading.mending().isEmpty()) {
            return page(by, desk, handIn, verdict, remarks, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        boolean answered = feedback.answer(
                by,
                desk.cohort().id(),
                handIn,
                HandIn.State.valueOf(state.toUpperCase(Locale.ROOT)),
                verdict.strip(),
                remarks);
        return answered
                ? SeeOther.to(desk.path() + "?said=" + state)
                : page(by, desk, handIn, verdict, remarks, Mending.of("verdict", "course.hand-in.overtaken"))
                        .with(CONFLICT);
    }

    /** What is said of rows that the hand-in has. */
    private Map<UUID, String> remarks(Coach by, HandIn handIn, Map<String, String> fields) {
        var remarks = new HashMap<UUID, String>();
        Stream.concat(
                        Stream.of(handIn.id()),
                        readings.of(worksheet(by, handIn), handIn).rows())
                .forEach(row -> {
                    String words = fields.getOrDefault("remark-" + row, "")
                            .replace("\u0000", "")
                            .strip();
                    if (!words.isEmpty()) {
                        remarks.put(row, words);
                    }
                });
        return remarks;
    }

    private HandInPage page(
            Coach by, FeedbackDesk desk, HandInId id, String verdict, Map<UUID, String> typed, Mending mending) {
        HandIn handIn = feedback.find(by, desk.cohort().id(), id).orElseThrow();
        Map<UUID, String> remarks = handIn.isOpen() ? typed : feedback.remarks(by, handIn);
        Worksheet worksheet = worksheet(by, handIn);
        return new HandInPage(
                desk,
                handIn,
                worksheet,
                readings.of(worksheet, handIn),
                worksheet.views().isEmpty() ? List.of() : views.of(worksheet, handIn.answers()),
                remarks,
                verdict,
                mending,
                false);
    }

    private Worksheet worksheet(Coach by, HandIn handIn) {
        return editions.find(by.region(), handIn.edition())
                .worksheet(handIn.worksheet())
                .orElseThrow();
    }
}
