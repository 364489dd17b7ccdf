package se.framsteg.course.work.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.SomethingIsLacking;
import se.framsteg.course.questions.About;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Works;
import se.framsteg.course.work.Written;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.web.SavedAsTyped;
import se.framsteg.shell.web.SeeOther;

/** One worksheet of a company: shown, written on as one types or with a press, and handed in. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/{worksheet}")
class WorksheetController {
    private final Works works;
    private final HandIns handIns;
    private final WorksheetPages pages;
    private final Clock clock;

    WorksheetController(Works works, HandIns handIns, WorksheetPages pages, Clock clock) {
        this.works = works;
        this.handIns = handIns;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View show(
            WorkDesk desk,
            @PathVariable String worksheet,
            @RequestParam(required = false) @Nullable UUID removed,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String said) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        return pages.show(desk, sheet, new Said(removed, FormReading.version(change), said));
    }

    /**
     * Everything on the page at once: what the buttons do, with script or without.
     *
     * @param ask what a colleague is to be asked for next; empty to stay
     * @param open the place of an answer whose files are to be seen next; empty to stay
     */
    @PostMapping
    View update(
            WorkDesk desk,
            @PathVariable String worksheet,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(defaultValue = "") String ask,
            @RequestParam MultiValueMap<String, String> fields) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        return pages.write(desk, sheet, seen, fields)
                .orElseGet(() -> SeeOther.to(desk.path(sheet) + next(sheet, open, ask)));
    }

    private static String next(Worksheet sheet, String open, String ask) {
        return AttachmentsController.place(sheet, open)
                .map(place -> "/files?place=" + place)
                .or(() -> About.read(sheet, ask).map(about -> "/questions?about=" + about))
                .orElse("?said=saved#saved");
    }

    /** What has been typed since last, from the page's script. */
    @PostMapping("/answers")
    @SavedAsTyped
    View save(
            WorkDesk desk,
            @PathVariable String worksheet,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        Map<AnswerPlace, String> typed = WorksheetPages.typed(sheet, fields);
        Written written = works.write(desk.by(), desk.round(), sheet, FormReading.version(seen), typed);
        return SavedAnswers.of(sheet, typed, written, clock.instant(), LocalDate.now(clock));
    }

    /** Gives the region a copy of the work as it stands with what the form says. */
    @PostMapping("/hand-in")
    View handIn(WorkDesk desk, @PathVariable String worksheet) {
        Worksheet sheet = pages.worksheet(desk, worksheet);
        try {
            handIns.handIn(desk.by(), desk.round(), sheet);
            return SeeOther.to(desk.path(sheet) + "?said=handed-in#saved");
        } catch (SomethingIsLacking _) {
            return pages.show(desk, sheet, Said.of("lacking")).with(CONFLICT);
        }
    }
}
