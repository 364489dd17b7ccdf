package se.framsteg.course.work.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import se.framsteg.course.completion.web.CompanyCertificatesController;
import se.framsteg.course.completion.web.WayController;
import se.framsteg.course.openings.web.OpeningsController;
import se.framsteg.course.papers.web.PaperController;
import se.framsteg.course.questions.web.QuestionsController;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;

/** Finds the round that an address names, among those that the company goes through, before the page is asked. */
@ControllerAdvice(
        assignableTypes = {
            WorkController.class,
            WorksheetController.class,
            PaperController.class,
            RowsController.class,
            VersionsController.class,
            AttachmentsController.class,
            QuestionsController.class,
            OpeningsController.class,
            WayController.class,
            CompanyCertificatesController.class
        })
class WorkDesks {
    private final Rounds rounds;
    private final Works works;

    WorkDesks(Rounds rounds, Works works) {
        this.rounds = rounds;
        this.works = works;
    }

    @ModelAttribute
    WorkDesk desk(
            Member by,
            @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region,
            @PathVariable String programme) {
        Round round = rounds.find(by, programme).orElseThrow();
        if (round.example()) {
            Frame.headExample();
        }
        return new WorkDesk(by, region, round, works.edition(round));
    }
}
