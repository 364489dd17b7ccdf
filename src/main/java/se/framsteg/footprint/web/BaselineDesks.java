package se.framsteg.footprint.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.footprint.Baselines;
import se.framsteg.people.Member;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;

/** Finds the round that an address names, among those that the company goes through, once its week has opened. */
@ControllerAdvice(
        assignableTypes = {BaselineController.class, BaselineFilesController.class, BaselineVersionsController.class})
class BaselineDesks {
    private final Rounds rounds;
    private final Works works;
    private final Clock clock;

    BaselineDesks(Rounds rounds, Works works, Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.clock = clock;
    }

    @ModelAttribute
    BaselineDesk desk(
            Member by,
            @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region,
            @PathVariable String programme) {
        Round round = rounds.find(by, programme).orElseThrow();
        Worksheet worksheet = works.edition(round)
                .worksheet(Baselines.NAME)
                .filter(sheet -> round.isOpen(sheet.week(), LocalDate.now(clock)))
                .orElseThrow();
        if (round.example()) {
            Frame.headExample();
        }
        return new BaselineDesk(by, region, round, worksheet);
    }
}
