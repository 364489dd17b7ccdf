package se.framsteg.course.papers.web;

import se.framsteg.course.Worksheet;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.Reading;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/** A company's worksheet that another module keeps, as it stands, on paper. @param changed who wrote on it last, and when */
record OwnPaper(String programme, String company, Worksheet worksheet, String changed, Reading reading)
        implements Page {
    static OwnPaper of(WorkDesk desk, String company, Worksheet worksheet, OwnWorksheet keeper) {
        String changed = keeper.begun(desk.by(), desk.round())
                .map(begun -> Say.say("course.saved.by", Say.moment(begun.changedAt()), begun.changedBy()))
                .orElseGet(() -> Say.say("course.paper.nothing"));
        Reading reading = keeper.copy(desk.by(), desk.round())
                .map(copy -> keeper.print(copy.document()))
                .orElse(Reading.NOTHING);
        return new OwnPaper(desk.round().programme(), company, worksheet, changed, reading);
    }

    @Override
    public String template() {
        return "course/papers/web/ownPaper";
    }
}
