package se.framsteg.surveys.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.surveys.Answers;
import se.framsteg.surveys.CompanyAnswers;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.NotAllAnswered;
import se.framsteg.surveys.SelfAssessment;
import se.framsteg.surveys.SelfAssessments;
import se.framsteg.surveys.Sheet;
import se.framsteg.surveys.Sheets;
import se.framsteg.surveys.WaveIsClosed;

/** The pages of one sheet, the same for who is signed in and who has a link. Nothing is sent by looking. */
@Component
class SheetPages {
    /** How the field of a statement begins that is asked of as it was when the course began. */
    static final String START = "start-";

    private final Sheets sheets;
    private final CompanyAnswers companies;
    private final SelfAssessments assessments;

    SheetPages(Sheets sheets, CompanyAnswers companies, SelfAssessments assessments) {
        this.sheets = sheets;
        this.companies = companies;
        this.assessments = assessments;
    }

    StartPage start(SheetDesk desk, Mending mending) {
        if (desk.part().example()) {
            Frame.headExample();
        }
        Sheet sheet = sheets.find(desk.by(), desk.part(), desk.wave()).orElse(null);
        return new StartPage(
                desk,
                assessment(sheet),
                sheet,
                desk.asksCompany() ? companies.find(desk.by(), desk.part()).orElse(null) : null,
                mending);
    }

    View step(SheetDesk desk, String step) {
        if (!desk.isOpen()) {
            return start(desk, Mending.NONE);
        }
        if (step.equals(SheetDesk.COMPANY)) {
            return company(
                    desk, CompanyForm.of(companies.find(desk.by(), desk.part()).orElse(null)), Mending.NONE);
        }
        Sheet sheet = sheets.find(desk.by(), desk.part(), desk.wave()).orElse(null);
        Dimension dimension = assessment(sheet).dimension(step).orElseThrow();
        if (desk.part().example()) {
            Frame.headExample();
        }
        return new StepPage(desk, assessment(sheet), dimension, sheet);
    }

    /** Keeps what a step says, and leads on to the next. */
    View take(SheetDesk desk, String step, Map<String, String> fields) {
        boolean later = fields.containsKey("later");
        SelfAssessment assessment = assessments.newest();
        if (!desk.steps(assessment).contains(step)) {
            throw new NoSuchElementException("No such step");
        }
        try {
            if (step.equals(SheetDesk.COMPANY)) {
                CompanyForm form = CompanyForm.of(fields);
                Mending mending = form.mending();
                if (!mending.isEmpty()) {
                    return company(desk, form, mending).with(UNPROCESSABLE_CONTENT);
                }
                companies.say(desk.by(), desk.part(), form.said(), form.recommends(), form.words());
            } else {
                sheets.save(desk.by(), desk.part(), desk.wave(), levels(fields, ""), levels(fields, START));
            }
            return SeeOther.to(later ? desk.path() : desk.path() + next(desk.steps(assessment), step));
        } catch (WaveIsClosed _) {
            return start(desk, Mending.NONE).with(CONFLICT);
        }
    }

    View send(SheetDesk desk) {
        try {
            sheets.send(desk.by(), desk.part(), desk.wave());
            return SeeOther.to(desk.path());
        } catch (NotAllAnswered _) {
            return start(desk, Mending.of("missing", "surveys.send.missing")).with(UNPROCESSABLE_CONTENT);
        } catch (WaveIsClosed _) {
            return start(desk, Mending.NONE).with(CONFLICT);
        }
    }

    /** What is none of the levels, whoever wrote it, has not been said. */
    static Answers levels(Map<String, String> fields, String prefix) {
        var levels = new HashMap<String, Integer>();
        fields.forEach((name, value) -> {
            if (name.startsWith(prefix)
                    && name.substring(prefix.length()).matches("[A-Z]\\d")
                    && value.matches("[0-5]")) {
                levels.put(name.substring(prefix.length()), Integer.parseInt(value));
            }
        });
        return new Answers(levels);
    }

    private CompanyStepPage company(SheetDesk desk, CompanyForm form, Mending mending) {
        if (!desk.asksCompany()) {
            throw new NoSuchElementException("Only a lead speaks for the company");
        }
        return new CompanyStepPage(
                desk,
                form,
                mending,
                Say.number(assessments.newest().dimensions().size() + 1));
    }

    private SelfAssessment assessment(@org.jspecify.annotations.Nullable Sheet sheet) {
        return sheet == null ? assessments.newest() : assessments.version(sheet.version());
    }

    private static String next(List<String> steps, String step) {
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? "/" + steps.get(next) : "";
    }
}
