package se.framsteg.course.questions;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.OwnWorksheets;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Works;
import se.framsteg.course.work.Written;
import se.framsteg.people.Member;

/** Worksheets as colleagues are asked for things of them: declared ones as they are, others as whoever keeps them says. */
@Component
public class AskedSheets {
    private final Works works;
    private final OwnWorksheets own;

    AskedSheets(Works works, OwnWorksheets own) {
        this.works = works;
        this.own = own;
    }

    /** What there is to ask for, and how it stands. */
    public Work find(Member by, Round round, Worksheet sheet) {
        return of(by, round, sheet, null);
    }

    /** The same to somebody who is asked. */
    Work find(Member by, Round round, Worksheet sheet, About about) {
        return of(by, round, sheet, about.row());
    }

    private Work of(Member by, Round round, Worksheet sheet, @Nullable UUID row) {
        return own.find(sheet)
                .map(keeper -> keeper.asked(by, round, sheet, row))
                .orElseGet(() -> works.find(by, round, sheet));
    }

    /** What a question is about is called. */
    public String label(Member by, Round round, Worksheet sheet, About about) {
        Work work = find(by, round, sheet, about);
        return about.label(work.worksheet(), work.answers());
    }

    Written write(Member by, Round round, Worksheet sheet, int seen, Map<AnswerPlace, String> typed) {
        return own.find(sheet)
                .map(keeper -> keeper.answer(by, round, seen, typed))
                .orElseGet(() -> works.write(by, round, sheet, seen, typed));
    }
}
