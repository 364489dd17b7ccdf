package se.framsteg.programmes.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** A manager keeps the list of times that the region's courses avoid. */
@Controller
@RequestMapping("/{region}/manage/closed-days")
class ClosedDaysController {
    private final ClosedTimes closed;

    ClosedDaysController(ClosedTimes closed) {
        this.closed = closed;
    }

    @GetMapping
    View index(Manager by, @PathVariable String region) {
        return new ClosedDaysPage(region, closed.in(by), ClosedTimeForm.EMPTY, Mending.NONE);
    }

    @PostMapping
    View create(Manager by, @PathVariable String region, @ModelAttribute ClosedTimeForm form) {
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return new ClosedDaysPage(region, closed.in(by), form, mending).with(UNPROCESSABLE_CONTENT);
        }
        String name = FormReading.typed(form.title());
        if (form.isWeekly()) {
            closed.addWeeks(by, name, form.firstWeek(), form.lastWeek(), form.answersMayWait());
        } else {
            closed.addDays(by, name, form.first(), form.last(), form.answersMayWait());
        }
        return SeeOther.to("/%s/manage/closed-days".formatted(region));
    }

    @PostMapping("/{closed}/pause")
    View pause(Manager by, @PathVariable String region, @PathVariable("closed") UUID id) {
        closed.letAnswersWait(by, id, true);
        return SeeOther.to("/%s/manage/closed-days".formatted(region));
    }

    @PostMapping("/{closed}/pause/ending")
    View endPause(Manager by, @PathVariable String region, @PathVariable("closed") UUID id) {
        closed.letAnswersWait(by, id, false);
        return SeeOther.to("/%s/manage/closed-days".formatted(region));
    }

    @PostMapping("/{closed}/removal")
    View destroy(Manager by, @PathVariable String region, @PathVariable("closed") UUID id) {
        closed.remove(by, id);
        return SeeOther.to("/%s/manage/closed-days".formatted(region));
    }
}
