package se.framsteg.programmes.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeNameIsTaken;
import se.framsteg.programmes.ProgrammePlan;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;

/** Making a programme, from nothing or after an earlier one, and changing what is said of it. */
@Controller
class ProgrammesController {
    private final Programmes programmes;
    private final Plannings plannings;
    private final FrozenPages pages;
    private final Clock clock;

    ProgrammesController(Programmes programmes, Plannings plannings, FrozenPages pages, Clock clock) {
        this.programmes = programmes;
        this.plannings = plannings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{region}/manage/programmes/new")
    View make(Manager by, @PathVariable String region, @RequestParam(defaultValue = "") String earlier) {
        Programme pattern = pattern(by, earlier);
        ProgrammeForm form = pattern == null
                ? ProgrammeForm.EMPTY
                : ProgrammeForm.of(ProgrammePlan.after(LocalDate.now(clock), pattern), earlier);
        return page(by, region, form, Mending.NONE);
    }

    @PostMapping("/{region}/manage/programmes")
    View create(Manager by, @PathVariable String region, @ModelAttribute ProgrammeForm form) {
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, region, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            Programme pattern = pattern(by, FormReading.typed(form.earlier()));
            Programme made = pattern == null
                    ? programmes.create(by, form.plan())
                    : programmes.copy(by, pattern, form.plan(), Say.say("programmes.target.copied", pattern.name()));
            pages.forgetWhenDone("/" + region);
            return SeeOther.to(new Planning(region, made).cohorts());
        } catch (ProgrammeNameIsTaken _) {
            return page(by, region, form, Mending.of("name", "programmes.programme.name-taken"))
                    .with(CONFLICT);
        }
    }

    @GetMapping("/{region}/manage/{programme}/facts")
    View edit(Manager by, @PathVariable String region, @PathVariable String programme) {
        Planning planning = plannings.of(by, region, programme);
        return page(planning, ProgrammeForm.of(ProgrammePlan.of(planning.programme()), ""), Mending.NONE);
    }

    @PostMapping("/{region}/manage/{programme}/facts")
    View update(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @ModelAttribute ProgrammeForm form) {
        Planning planning = plannings.of(by, region, programme);
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(planning, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        programmes.change(by, planning.programme(), form.plan());
        pages.forgetWhenDone("/" + region);
        return SeeOther.to(planning.cohorts());
    }

    private @Nullable Programme pattern(Manager by, String earlier) {
        return earlier.isEmpty() ? null : programmes.find(by, earlier).orElseThrow();
    }

    private ProgrammeFormPage page(Manager by, String region, ProgrammeForm form, Mending mending) {
        List<Programme> all = programmes.in(by);
        Programme pattern = all.stream()
                .filter(each -> each.slug().equals(FormReading.typed(form.earlier())))
                .findFirst()
                .orElse(null);
        return new ProgrammeFormPage(region, null, all, pattern, form, mending);
    }

    private static ProgrammeFormPage page(Planning planning, ProgrammeForm form, Mending mending) {
        return new ProgrammeFormPage(planning.region(), planning, List.of(), null, form, mending);
    }
}
