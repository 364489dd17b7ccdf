package se.framsteg.programmes.coaches.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.forms.Mending;

/** A coach's rounds, until when they are open to them, what to do there, and whom to write to in each company. */
@Controller
class CoachHomeController {
    private final CoachHome home;

    CoachHomeController(CoachHome home) {
        this.home = home;
    }

    @GetMapping("/{region}/coach")
    View index(Coach by, @PathVariable String region) {
        return home.of(by, region, CoachForm.EMPTY, Mending.NONE);
    }
}
