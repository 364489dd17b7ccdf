package se.framsteg.course.work.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.openings.Readers;
import se.framsteg.course.questions.Questions;
import se.framsteg.course.questions.web.QuestionLine;
import se.framsteg.course.work.OwnWorksheets;
import se.framsteg.course.work.Works;

/** A company's six weeks: what to read and to write in each, and how far it has come. */
@Controller
class WorkController {
    private final Works works;
    private final OwnWorksheets own;
    private final HandIns handIns;
    private final Questions questions;
    private final Readers readers;
    private final Clock clock;

    WorkController(Works works, OwnWorksheets own, HandIns handIns, Questions questions, Readers readers, Clock clock) {
        this.works = works;
        this.own = own;
        this.handIns = handIns;
        this.questions = questions;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping("/{region}/company/{organisation}/course/{programme}")
    View index(WorkDesk desk) {
        var begun = new HashMap<>(works.begun(desk.by(), desk.round()));
        begun.putAll(own.begun(desk.by(), desk.round()));
        LocalDate today = LocalDate.now(clock);
        return new WorkPage(
                desk,
                begun,
                handIns.states(desk.by(), desk.round()),
                QuestionLine.unanswered(desk, questions.of(desk.by(), desk.round()), today),
                readers.of(desk.by(), desk.round(), desk.edition()),
                today);
    }
}
