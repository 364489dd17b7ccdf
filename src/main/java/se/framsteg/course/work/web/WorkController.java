package se.framsteg.course.work.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.Works;

/** A company's six weeks: what to read and to write in each, and how far it has come. */
@Controller
class WorkController {
    private final Works works;
    private final HandIns handIns;
    private final Clock clock;

    WorkController(Works works, HandIns handIns, Clock clock) {
        this.works = works;
        this.handIns = handIns;
        this.clock = clock;
    }

    @GetMapping("/{region}/company/{organisation}/course/{programme}")
    View index(WorkDesk desk) {
        return new WorkPage(
                desk,
                works.begun(desk.by(), desk.round()),
                handIns.states(desk.by(), desk.round()),
                LocalDate.now(clock));
    }
}
