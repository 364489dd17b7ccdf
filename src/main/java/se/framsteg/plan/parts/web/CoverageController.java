package se.framsteg.plan.parts.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.Area;
import se.framsteg.plan.Areas;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.NameIsTaken;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.TooManyAreas;
import se.framsteg.plan.TooManyColleagues;
import se.framsteg.plan.parts.Coverage;
import se.framsteg.plan.parts.UsualArea;
import se.framsteg.plan.parts.Words;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** Everybody's part: who answers for what, and who is there. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/parts")
class CoverageController {
    private final Plans plans;
    private final Colleagues colleagues;
    private final Areas areas;
    private final Words words;

    CoverageController(Plans plans, Colleagues colleagues, Areas areas, Words words) {
        this.plans = plans;
        this.colleagues = colleagues;
        this.areas = areas;
        this.words = words;
    }

    @GetMapping
    View index(
            PlanDesk desk,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String count) {
        return page(desk, ColleagueForm.blank(), "", Mending.NONE, said, FormReading.version(count), id(area));
    }

    @PostMapping("/people")
    View create(PlanDesk desk, @ModelAttribute ColleagueForm form) {
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(desk, form, "", mending, "", 0, null).with(UNPROCESSABLE_CONTENT);
        }
        Plan before = plans.of(desk.by());
        boolean there;
        try {
            UUID person = colleagues.add(desk.by(), form.colleague());
            there = before.colleague(person).filter(Colleague::isHere).isPresent();
        } catch (NameIsTaken _) {
            Mending taken = Mending.of("name", "plan.part.name.taken", form.typedText("name"));
            return page(desk, form, "", taken, "", 0, null).with(UNPROCESSABLE_CONTENT);
        } catch (TooManyColleagues _) {
            Mending many = Mending.of("name", "plan.part.name.many", Colleagues.MOST);
            return page(desk, form, "", many, "", 0, null).with(CONFLICT);
        }
        return SeeOther.to(path(desk) + (there ? "?said=there" : "?said=added"));
    }

    /** One of the areas that most companies have, or one by a name of its own. */
    @PostMapping("/areas")
    View createArea(
            PlanDesk desk,
            @RequestParam(defaultValue = "") String usual,
            @RequestParam(defaultValue = "") String area) {
        List<String> names = UsualArea.of(usual).stream().map(UsualArea::words).toList();
        if (names.isEmpty()) {
            var reading = new FormReading();
            names = List.of(reading.needed("area", ColleagueForm.line(area), Areas.LONGEST, "plan.part.area.missing"));
            if (!reading.mending().isEmpty()) {
                return page(desk, ColleagueForm.blank(), area, reading.mending(), "", 0, null)
                        .with(UNPROCESSABLE_CONTENT);
            }
        }
        try {
            areas.add(desk.by(), names);
        } catch (TooManyAreas _) {
            Mending many = Mending.of("area", "plan.part.area.many", Areas.MOST);
            return page(desk, ColleagueForm.blank(), area, many, "", 0, null).with(CONFLICT);
        }
        return SeeOther.to(path(desk) + "?said=area#areas");
    }

    /** Somebody answers for one area more. */
    @PostMapping("/given")
    View give(
            PlanDesk desk,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String given) {
        Plan plan = plans.of(desk.by());
        UUID whose = id(person);
        UUID what = id(given);
        Area area = plan.areas().stream()
                .filter(each -> each.id().equals(what))
                .findFirst()
                .orElse(null);
        if (area == null
                || whose == null
                || plan.colleague(whose).filter(Colleague::isHere).isEmpty()) {
            Mending missing = Mending.of("person", "plan.part.give.missing");
            return page(desk, ColleagueForm.blank(), "", missing, "", 0, null).with(UNPROCESSABLE_CONTENT);
        }
        areas.give(
                desk.by(),
                area.id(),
                Stream.concat(area.people().stream(), Stream.of(whose)).toList());
        return SeeOther.to(path(desk) + "?said=given#map");
    }

    private PartsPage page(
            PlanDesk desk,
            ColleagueForm form,
            String areaName,
            Mending mending,
            String said,
            int sent,
            @Nullable UUID undo) {
        Plan plan = plans.of(desk.by());
        return new PartsPage(
                desk,
                plan,
                Coverage.of(plan),
                words.needs(desk.by()),
                colleagues.proposed(desk.by(), plan),
                form,
                areaName,
                mending,
                said,
                sent,
                undo);
    }

    static String path(PlanDesk desk) {
        return desk.path(PlanWay.PARTS);
    }

    static @Nullable UUID id(String typed) {
        return typed.matches(Ids.WRITTEN) ? UUID.fromString(typed) : null;
    }

    static List<UUID> ids(@Nullable List<String> typed) {
        var ids = new ArrayList<UUID>();
        for (String each : typed == null ? List.<String>of() : typed) {
            UUID id = id(each);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }
}
