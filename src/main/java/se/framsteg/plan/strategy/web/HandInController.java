package se.framsteg.plan.strategy.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.SomethingIsLacking;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.plan.strategy.InCourse;
import se.framsteg.plan.strategy.PlanWorksheet;
import se.framsteg.plan.strategy.StrategyWorksheet;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Frame;
import se.framsteg.shell.web.SeeOther;

/** A company's strategy and its plan as worksheets of the course: how they stand, and given to the region as a copy. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/course/{programme}")
class HandInController {
    private final Rounds rounds;
    private final Works works;
    private final InCourse course;
    private final HandInPages pages;
    private final Clock clock;

    HandInController(Rounds rounds, Works works, InCourse course, HandInPages pages, Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.course = course;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/strategy")
    View strategy(PlanDesk desk, @PathVariable String programme, @RequestParam(defaultValue = "") String said) {
        return pages.of(desk(desk, programme, StrategyWorksheet.NAME), said);
    }

    @PostMapping("/strategy/hand-in")
    View handInStrategy(PlanDesk desk, @PathVariable String programme) {
        return handIn(desk(desk, programme, StrategyWorksheet.NAME));
    }

    @GetMapping("/action-plan")
    View plan(PlanDesk desk, @PathVariable String programme, @RequestParam(defaultValue = "") String said) {
        return pages.of(desk(desk, programme, PlanWorksheet.NAME), said);
    }

    @PostMapping("/action-plan/hand-in")
    View handInPlan(PlanDesk desk, @PathVariable String programme) {
        return handIn(desk(desk, programme, PlanWorksheet.NAME));
    }

    private View handIn(CourseDesk desk) {
        try {
            course.handIn(desk.plan().by(), desk.round(), desk.worksheet());
            return SeeOther.to(desk.path() + "?said=handed-in#saved");
        } catch (SomethingIsLacking _) {
            return pages.of(desk, "lacking").with(CONFLICT);
        }
    }

    /** Once its week has opened. */
    private CourseDesk desk(PlanDesk desk, String programme, String name) {
        Round round = rounds.find(desk.by(), programme).orElseThrow();
        Worksheet worksheet = works.edition(round)
                .worksheet(name)
                .filter(sheet -> round.isOpen(sheet.week(), LocalDate.now(clock)))
                .orElseThrow();
        if (round.example()) {
            Frame.headExample();
        }
        return new CourseDesk(desk, round, worksheet);
    }
}
