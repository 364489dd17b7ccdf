package se.framsteg.plan.followup.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.framsteg.plan.followup.CheckIn;
import se.framsteg.plan.followup.CheckInIsClosed;
import se.framsteg.plan.followup.CheckIns;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** The form of one check-in, the same for who is signed in and who has a link. Nothing is said by looking. */
@Component
class CheckInPages {
    private final CheckIns checkIns;

    CheckInPages(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    CheckInPage form(CheckInDesk desk, boolean kept) {
        return new CheckInPage(desk, form(desk.said()), Mending.NONE, kept, null);
    }

    static CheckInForm form(@org.jspecify.annotations.Nullable CheckIn said) {
        return said == null ? new CheckInForm(Map.of(), false) : new CheckInForm(said.typed(), said.wantsCall());
    }

    /** Keeps or says what is typed, and goes on. @param done where to, once it is said */
    View take(CheckInDesk desk, Map<String, String> fields, String form, String done) {
        CheckInForm typed = CheckInForm.of(fields, desk.actions());
        boolean later = fields.containsKey("later");
        Mending mending = later ? typed.tooLong() : typed.mending(desk.actions(), desk.today());
        if (!mending.isEmpty()) {
            return new CheckInPage(desk, typed, mending, false, null).with(UNPROCESSABLE_CONTENT);
        }
        try {
            if (later) {
                checkIns.save(desk.by(), desk.part(), desk.turn(), typed.typed(), typed.wantsCall());
                return SeeOther.to(form + "?kept=true");
            }
            checkIns.send(
                    desk.by(), desk.part(), desk.turn(), typed.typed(), typed.wantsCall(), typed.told(desk.actions()));
            return SeeOther.to(done);
        } catch (CheckInIsClosed _) {
            return new CheckInPage(desk, typed, Mending.NONE, false, null).with(CONFLICT);
        }
    }
}
