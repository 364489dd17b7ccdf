package se.framsteg.programmes.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortHasChanged;
import se.framsteg.programmes.CohortNameIsTaken;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;

/** A programme's cohorts: for how many, for whom, and when one may apply. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts")
class CohortsController {
    private final Plannings plannings;
    private final Cohorts cohorts;
    private final AidSettings aid;
    private final ClosedTimes closed;
    private final Organisations organisations;
    private final FrozenPages pages;
    private final Clock clock;

    CohortsController(
            Plannings plannings,
            Cohorts cohorts,
            AidSettings aid,
            ClosedTimes closed,
            Organisations organisations,
            FrozenPages pages,
            Clock clock) {
        this.plannings = plannings;
        this.cohorts = cohorts;
        this.aid = aid;
        this.closed = closed;
        this.organisations = organisations;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View index(Manager by, @PathVariable String region, @PathVariable String programme) {
        Planning planning = plannings.of(by, region, programme);
        LocalDate today = LocalDate.now(clock);
        var taken = cohorts.taken(by.region(), planning.programme().id());
        var rows = cohorts.of(by, planning.programme().id()).stream()
                .map(cohort -> {
                    int seats = taken.getOrDefault(cohort.id(), 0);
                    return new CohortsPage.Row(cohort, state(planning.programme(), cohort, today, seats), seats);
                })
                .toList();
        boolean names = rows.stream()
                .anyMatch(row -> !row.cohort().criteria().municipalities().isEmpty());
        return new CohortsPage(
                planning,
                aid.of(by.region(), planning.programme().id()),
                rows,
                names ? organisations.municipalitiesOf(by.region()) : Map.of());
    }

    @GetMapping("/new")
    View make(Manager by, @PathVariable String region, @PathVariable String programme) {
        return page(by, plannings.of(by, region, programme), null, CohortForm.EMPTY, Mending.NONE);
    }

    @PostMapping
    View create(
            Manager by, @PathVariable String region, @PathVariable String programme, @ModelAttribute CohortForm form) {
        Planning planning = plannings.of(by, region, programme);
        Mending mending =
                form.mending(organisations.municipalitiesOf(by.region()).keySet(), 0, null);
        if (!mending.isEmpty()) {
            return page(by, planning, null, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        List<CohortWeek> weeks = form.firstDay()
                .map(day ->
                        closed.freeDays(by).propose(day, planning.programme().weeks()))
                .orElse(List.of());
        try {
            Cohort cohort = cohorts.plan(by, planning.programme(), form.plan(weeks));
            pages.forgetWhenDone("/" + region);
            return SeeOther.to(weeks.isEmpty() ? planning.cohorts() : planning.weeks(cohort));
        } catch (CohortNameIsTaken _) {
            return page(by, planning, null, form, Mending.of("name", "programmes.cohort.name-taken"))
                    .with(CONFLICT);
        }
    }

    @GetMapping("/{cohort}")
    View edit(Manager by, @PathVariable String region, @PathVariable String programme, @PathVariable String cohort) {
        Planning planning = plannings.of(by, region, programme);
        Cohort found = plannings.cohort(by, planning, cohort);
        return page(by, planning, found, CohortForm.of(found), Mending.NONE);
    }

    @PostMapping("/{cohort}")
    View update(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @ModelAttribute CohortForm form) {
        Planning planning = plannings.of(by, region, programme);
        Cohort found = plannings.cohort(by, planning, cohort);
        cohorts.hold(by, found.id());
        int taken = cohorts.taken(by.region(), planning.programme().id()).getOrDefault(found.id(), 0);
        Mending mending =
                form.mending(organisations.municipalitiesOf(by.region()).keySet(), taken, found.endsOn());
        if (!mending.isEmpty()) {
            return page(by, planning, found, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            cohorts.replan(by, found.id(), form.seenVersion(), before -> form.plan(before.weeks()));
            pages.forgetWhenDone("/" + region);
            return SeeOther.to(planning.cohorts());
        } catch (CohortHasChanged _) {
            return page(by, planning, found, form, Mending.of("name", "programmes.cohort.changed"))
                    .with(CONFLICT);
        } catch (CohortNameIsTaken _) {
            return page(by, planning, found, form, Mending.of("name", "programmes.cohort.name-taken"))
                    .with(CONFLICT);
        }
    }

    /** A cohort without weeks of its own, as one of a workbook, is over with its programme. */
    private static Cohort.State state(Programme programme, Cohort cohort, LocalDate today, int taken) {
        return cohort.weeks().isEmpty() && today.isAfter(programme.endsOn())
                ? Cohort.State.OVER
                : cohort.state(today, taken);
    }

    private CohortPage page(Manager by, Planning planning, @Nullable Cohort cohort, CohortForm form, Mending mending) {
        return new CohortPage(planning, cohort, organisations.municipalitiesOf(by.region()), form, mending);
    }
}
