package se.framsteg.programmes.coaches.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.coaches.CoachWork;
import se.framsteg.programmes.coaches.CoachedRound;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.shell.Frame;

/** A coach's rounds, until when they are open to them, what to do there, and whom to write to in each company. */
@Controller
class CoachHomeController {
    private final Coaches coaches;
    private final ObjectProvider<CoachWork> work;

    CoachHomeController(Coaches coaches, ObjectProvider<CoachWork> work) {
        this.coaches = coaches;
        this.work = work;
    }

    @GetMapping("/{region}/coach")
    View index(Coach by, @PathVariable String region) {
        List<CoachedRound> rounds = coaches.rounds(by);
        if (rounds.stream().anyMatch(CoachedRound::example)) {
            Frame.headExample();
        }
        return new CoachHomePage(
                region,
                rounds,
                work.stream().flatMap(each -> each.of(by).stream()).toList());
    }
}
