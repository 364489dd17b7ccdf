package se.framsteg.plan.parts.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.Area;
import se.framsteg.plan.Areas;
import se.framsteg.plan.NameIsTaken;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.TooManyAreas;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** One area of responsibility: renamed, given to people, moved, taken away and brought back. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/parts/areas/{area}")
class AreaController {
    private final Plans plans;
    private final Areas areas;

    AreaController(Plans plans, Areas areas) {
        this.plans = plans;
        this.areas = areas;
    }

    @GetMapping
    View show(PlanDesk desk, @PathVariable UUID area, @RequestParam(defaultValue = "") String said) {
        Plan plan = plans.of(desk.by());
        Area found = find(plan, area);
        return new AreaPage(desk, plan, found, found.name(), Mending.NONE, said);
    }

    @PostMapping
    View update(
            PlanDesk desk,
            @PathVariable UUID area,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<String> people) {
        Plan plan = plans.of(desk.by());
        Area found = find(plan, area);
        var reading = new FormReading();
        String typed = reading.needed("name", ColleagueForm.line(name), Areas.LONGEST, "plan.part.area.missing");
        if (!reading.mending().isEmpty()) {
            return new AreaPage(desk, plan, found, name, reading.mending(), "").with(UNPROCESSABLE_CONTENT);
        }
        try {
            areas.rename(desk.by(), area, typed);
        } catch (NameIsTaken _) {
            Mending taken = Mending.of("name", "plan.part.area.taken", typed);
            return new AreaPage(desk, plan, found, name, taken, "").with(UNPROCESSABLE_CONTENT);
        }
        areas.give(desk.by(), area, CoverageController.ids(people));
        return SeeOther.to("%s/areas/%s?said=saved".formatted(CoverageController.path(desk), area));
    }

    @PostMapping("/place")
    View move(PlanDesk desk, @PathVariable UUID area, @RequestParam(defaultValue = "") String to) {
        areas.move(desk.by(), area, to.equals("up"));
        return SeeOther.to("%s/areas/%s?said=moved".formatted(CoverageController.path(desk), area));
    }

    @PostMapping("/removal")
    View remove(PlanDesk desk, @PathVariable UUID area) {
        areas.remove(desk.by(), area, true);
        return SeeOther.to("%s?said=removed&area=%s".formatted(CoverageController.path(desk), area));
    }

    @PostMapping("/return")
    View restore(PlanDesk desk, @PathVariable UUID area) {
        try {
            areas.remove(desk.by(), area, false);
        } catch (TooManyAreas _) {
            Plan plan = plans.of(desk.by());
            Area last = plan.areas().getLast();
            Mending many = Mending.of("name", "plan.part.area.many", Areas.MOST);
            return new AreaPage(desk, plan, last, last.name(), many, "").with(CONFLICT);
        }
        return SeeOther.to(CoverageController.path(desk) + "?said=returned");
    }

    private static Area find(Plan plan, UUID area) {
        return plan.areas().stream()
                .filter(each -> each.id().equals(area))
                .findFirst()
                .orElseThrow();
    }
}
