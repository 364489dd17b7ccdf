package se.framsteg.course.questions.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Worksheet;
import se.framsteg.course.questions.About;
import se.framsteg.course.questions.AskedSheets;
import se.framsteg.course.questions.LetterRefused;
import se.framsteg.course.questions.LinkToAnswer;
import se.framsteg.course.questions.NameIsTaken;
import se.framsteg.course.questions.Question;
import se.framsteg.course.questions.QuestionId;
import se.framsteg.course.questions.Questions;
import se.framsteg.course.questions.TooManyQuestions;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.course.work.web.WorksheetPages;
import se.framsteg.people.Members;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** Somebody at a company asks a colleague for one thing on a worksheet, and sees what becomes of it. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/{worksheet}/questions")
public class QuestionsController {
    private final Questions questions;
    private final AskedSheets sheets;
    private final WorksheetPages pages;
    private final Members members;
    private final PublicAddress addresses;
    private final Clock clock;

    QuestionsController(
            Questions questions,
            AskedSheets sheets,
            WorksheetPages pages,
            Members members,
            PublicAddress addresses,
            Clock clock) {
        this.questions = questions;
        this.sheets = sheets;
        this.pages = pages;
        this.members = members;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    View create(WorkDesk desk, @PathVariable String worksheet, @RequestParam(defaultValue = "") String about) {
        return page(desk, worksheet, QuestionForm.blank(about, today()), Mending.NONE);
    }

    @PostMapping
    View create(WorkDesk desk, @PathVariable String worksheet, @ModelAttribute QuestionForm form) {
        Worksheet sheet = pages.any(desk, worksheet);
        Work work = sheets.find(desk.by(), desk.round(), sheet);
        Optional<About> about =
                About.read(work.worksheet(), form.typedText("about")).filter(each -> each.stands(work.answers()));
        Mending mending = form.mending(today());
        if (about.isEmpty() || !form.isUnderstood()) {
            String field = about.isEmpty() ? "about" : "person";
            mending = Mending.of(field, "course.answer.unknown");
        }
        if (!mending.isEmpty()) {
            return page(desk, worksheet, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            QuestionId asked = questions.ask(
                    desk.by(),
                    desk.region(),
                    desk.round(),
                    sheet,
                    about.orElseThrow(),
                    form.colleague(),
                    form.question(today()));
            return to(desk, sheet, asked, "asked");
        } catch (TooManyQuestions _) {
            return page(desk, worksheet, form, Mending.of("text", "course.question.many", Questions.MOST_A_WEEK))
                    .with(CONFLICT);
        } catch (NameIsTaken _) {
            return page(desk, worksheet, form, Mending.of("name", "course.question.name.taken", form.typedText("name")))
                    .with(UNPROCESSABLE_CONTENT);
        } catch (LetterRefused refused) {
            return page(desk, worksheet, form, Mending.of("address", refusal(refused)))
                    .with(CONFLICT);
        }
    }

    @GetMapping("/{question}")
    View show(
            WorkDesk desk,
            @PathVariable String worksheet,
            @PathVariable QuestionId question,
            @RequestParam(defaultValue = "") String said) {
        return page(desk, worksheet, question, said, null, Mending.NONE);
    }

    @PostMapping("/{question}/reminder")
    View remind(WorkDesk desk, @PathVariable String worksheet, @PathVariable QuestionId question) {
        Worksheet sheet = pages.any(desk, worksheet);
        try {
            boolean reminded = questions.remind(desk.by(), desk.region(), desk.round(), sheet, question);
            return to(desk, sheet, question, reminded ? "reminded" : "");
        } catch (LetterRefused refused) {
            String said = refused.why() == LetterRefused.Why.TOO_MANY ? "full" : "not-lead";
            return page(desk, worksheet, question, said, null, Mending.NONE).with(CONFLICT);
        }
    }

    private static String refusal(LetterRefused refused) {
        return switch (refused.why()) {
            case NOT_LEAD -> "course.question.address.not-lead";
            case TOO_MANY -> "course.question.address.many";
        };
    }

    @PostMapping("/{question}/deadline")
    View extend(
            WorkDesk desk,
            @PathVariable String worksheet,
            @PathVariable QuestionId question,
            @RequestParam(defaultValue = "") String dueOn) {
        Worksheet sheet = pages.any(desk, worksheet);
        var reading = new FormReading();
        Optional<LocalDate> day = QuestionForm.dueOn(reading, dueOn, today());
        if (day.isEmpty()) {
            return page(desk, worksheet, question, "", dueOn, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        questions.extend(desk.by(), desk.round(), question, day.get());
        return to(desk, sheet, question, "extended");
    }

    @PostMapping("/{question}/withdrawal")
    View withdraw(WorkDesk desk, @PathVariable String worksheet, @PathVariable QuestionId question) {
        Worksheet sheet = pages.any(desk, worksheet);
        questions.withdraw(desk.by(), desk.round(), question);
        return to(desk, sheet, question, "withdrawn");
    }

    private static View to(WorkDesk desk, Worksheet sheet, QuestionId question, String said) {
        return SeeOther.to("%s/questions/%s?said=%s".formatted(desk.path(sheet), question.value(), said));
    }

    private AskPage page(WorkDesk desk, String worksheet, QuestionForm form, Mending mending) {
        Worksheet sheet = pages.any(desk, worksheet);
        Work work = sheets.find(desk.by(), desk.round(), sheet);
        return new AskPage(
                desk,
                work,
                QuestionLine.of(desk, work.worksheet(), work.answers(), questions.of(desk.by(), desk.round()), today()),
                members.people(desk.by()).stream()
                        .filter(each ->
                                !each.personId().equals(desk.by().person().value()))
                        .toList(),
                pages.readers(desk, sheet),
                form,
                mending);
    }

    private QuestionPage page(
            WorkDesk desk, String worksheet, QuestionId id, String said, @Nullable String typedDay, Mending mending) {
        Worksheet sheet = pages.any(desk, worksheet);
        Question question = questions
                .find(desk.by(), desk.round(), id)
                .filter(each -> each.worksheet().equals(sheet.name()))
                .orElseThrow();
        Optional<LinkToAnswer> link = questions.link(desk.by(), question);
        String answer = Say.link("/%s/answer".formatted(desk.region().slug()));
        return new QuestionPage(
                desk,
                sheet,
                question,
                sheets.label(desk.by(), desk.round(), sheet, question.about()),
                pages.readers(desk, sheet),
                questions.isMailed(question),
                link.map(each -> addresses.of(answer + "/" + each.token())).orElse(""),
                link.map(LinkToAnswer::code).orElse(""),
                addresses.of(answer),
                said,
                typedDay == null ? question.dueOn().toString() : typedDay,
                mending,
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
