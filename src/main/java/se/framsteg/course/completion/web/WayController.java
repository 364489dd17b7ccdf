package se.framsteg.course.completion.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.framsteg.course.completion.Ways;
import se.framsteg.course.work.web.WorkDesk;

/** What a company has left to do before it has completed the course. */
@Controller
public class WayController {
    private final Ways ways;

    WayController(Ways ways) {
        this.ways = ways;
    }

    @GetMapping("/{region}/company/{organisation}/course/{programme}/completion")
    View show(WorkDesk desk) {
        return new WayPage(desk, ways.find(desk.by(), desk.round()).orElse(null));
    }
}
