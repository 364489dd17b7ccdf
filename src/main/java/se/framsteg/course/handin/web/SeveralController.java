package se.framsteg.course.handin.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.lang;

import java.util.List;
import java.util.Map;
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
import se.framsteg.course.handin.Readings;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** All that waits of one worksheet, with one answer to several companies. */
@Controller
@RequestMapping("/{region}/coach/{programme}/cohorts/{cohort}/hand-ins/worksheets/{worksheet}")
class SeveralController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Feedback feedback;
    private final Readings readings;
    private final Editions editions;
    private final FeedbackDesks desks;

    SeveralController(Feedback feedback, Readings readings, Editions editions, FeedbackDesks desks) {
        this.feedback = feedback;
        this.readings = readings;
        this.editions = editions;
        this.desks = desks;
    }

    @GetMapping
    View index(
            Coach by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable String worksheet) {
        FeedbackDesk desk = desks.of(by, region, programme, cohort);
        return page(by, desk, worksheet, waiting(by, desk, worksheet), SeveralForm.EMPTY, Mending.NONE);
    }

    @PostMapping("/answers")
    View create(
            Coach by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable String worksheet,
            @RequestParam Map<String, String> fields) {
        FeedbackDesk desk = desks.of(by, region, programme, cohort);
        List<HandIn> waiting = waiting(by, desk, worksheet);
        SeveralForm form = SeveralForm.read(waiting, fields);
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, desk, worksheet, waiting, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        int sent = feedback.answerEach(by, desk.cohort().id(), form.answers(waiting));
        return SeeOther.to(desk.path() + "?said=several&sent=" + sent + "&of=" + form.chosen());
    }

    private List<HandIn> waiting(Coach by, FeedbackDesk desk, String worksheet) {
        return feedback.waiting(by, desk.cohort().id()).stream()
                .filter(each -> each.worksheet().equals(worksheet))
                .toList();
    }

    private SeveralPage page(
            Coach by, FeedbackDesk desk, String worksheet, List<HandIn> waiting, SeveralForm form, Mending mending) {
        String title = waiting.isEmpty()
                ? desk.edition().worksheet(worksheet).orElseThrow().title().in(lang())
                : worksheet(by, waiting.getFirst()).title().in(lang());
        return new SeveralPage(
                desk,
                worksheet,
                title,
                waiting.stream()
                        .map(each -> new SeveralPage.One(each, readings.of(worksheet(by, each), each)))
                        .toList(),
                form,
                mending);
    }

    private Worksheet worksheet(Coach by, HandIn handIn) {
        return editions.find(by.region(), handIn.edition())
                .worksheet(handIn.worksheet())
                .orElseThrow();
    }
}
