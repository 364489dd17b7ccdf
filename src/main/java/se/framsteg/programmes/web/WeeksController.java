package se.framsteg.programmes.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortHasChanged;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.FreeDays;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;

/** When a cohort's weeks are: proposed around free days, written by hand, and warned of where they fall on some. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/weeks")
class WeeksController {
    private final Plannings plannings;
    private final Cohorts cohorts;
    private final ClosedTimes closed;
    private final FrozenPages pages;

    WeeksController(Plannings plannings, Cohorts cohorts, ClosedTimes closed, FrozenPages pages) {
        this.plannings = plannings;
        this.cohorts = cohorts;
        this.closed = closed;
        this.pages = pages;
    }

    /** @param start a day to propose weeks from; they are saved only when the form is sent */
    @GetMapping
    View edit(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @RequestParam(defaultValue = "") String start) {
        Planning planning = plannings.of(by, region, programme);
        Cohort found = plannings.cohort(by, planning, cohort);
        FreeDays days = closed.freeDays(by);
        Optional<LocalDate> from = TypedDay.read(start);
        int rows = rows(planning, found, 0);
        WeeksForm form = WeeksForm.of(from.map(day -> days.propose(day, rows)).orElse(found.weeks()), found.version());
        String wrong = start.isBlank() || from.isPresent() ? "" : Say.say("shell.form.day");
        return new WeeksPage(planning, found, days, rows, form, Mending.NONE, from.isPresent(), start, wrong);
    }

    @PostMapping
    View update(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @ModelAttribute WeeksForm form) {
        Planning planning = plannings.of(by, region, programme);
        Cohort found = plannings.cohort(by, planning, cohort);
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return again(by, planning, found, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            int seen = FormReading.version(form.version());
            cohorts.replan(by, found.id(), seen, before -> before.with(form.weeks()));
            pages.forgetWhenDone("/" + region);
            return SeeOther.to(planning.weeks(found));
        } catch (CohortHasChanged _) {
            return again(by, planning, found, form, Mending.of("start-1", "programmes.cohort.changed"))
                    .with(CONFLICT);
        }
    }

    private WeeksPage again(Manager by, Planning planning, Cohort cohort, WeeksForm form, Mending mending) {
        int rows = rows(planning, cohort, form.typed());
        return new WeeksPage(planning, cohort, closed.freeDays(by), rows, form, mending, false, "", "");
    }

    private static int rows(Planning planning, Cohort cohort, int typed) {
        return Math.max(
                typed, Math.max(planning.programme().weeks(), cohort.weeks().size()));
    }
}
