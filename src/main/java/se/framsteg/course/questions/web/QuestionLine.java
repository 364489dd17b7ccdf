package se.framsteg.course.questions.web;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.course.Worksheet;
import se.framsteg.course.questions.Question;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.web.WorkDesk;

/** A question in a list. @param label what is asked for, as {@code state} is what has become of it */
public record QuestionLine(String path, String label, String state) {
    /** Those about one worksheet that have not been taken back. */
    public static List<QuestionLine> of(
            WorkDesk desk, Worksheet sheet, Answers answers, List<Question> questions, LocalDate today) {
        return questions.stream()
                .filter(each -> each.worksheet().equals(sheet.name()) && each.state() != Question.State.WITHDRAWN)
                .map(each -> line(desk, sheet, each.about().label(sheet, answers), each, today))
                .toList();
    }

    /** Those that nobody has answered, over all worksheets. */
    public static List<QuestionLine> unanswered(WorkDesk desk, List<Question> questions, LocalDate today) {
        return questions.stream()
                .filter(Question::isUnanswered)
                .flatMap(each -> desk.edition().worksheet(each.worksheet()).stream()
                        .map(sheet -> line(desk, sheet, each.about().where(sheet), each, today)))
                .toList();
    }

    private static QuestionLine line(WorkDesk desk, Worksheet sheet, String label, Question question, LocalDate today) {
        return new QuestionLine(
                "%s/questions/%s".formatted(desk.path(sheet), question.id().value()),
                label,
                QuestionWords.state(question, today));
    }
}
