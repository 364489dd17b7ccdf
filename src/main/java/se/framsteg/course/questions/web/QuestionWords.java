package se.framsteg.course.questions.web;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.dayOfWeek;
import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import se.framsteg.course.questions.Question;

/** Says what has become of a question. */
final class QuestionWords {
    private QuestionWords() {}

    static String state(Question question, LocalDate today) {
        return switch (question.state()) {
            case ASKED ->
                question.isOpen(today)
                        ? say(
                                question.isLate(today) ? "course.question.late" : "course.question.waiting",
                                question.name(),
                                dayOfWeek(question.dueOn()))
                        : say("course.question.over", question.name(), dayOfWeek(question.dueOn()));
            case ANSWERED -> say("course.question.answered", question.name(), day(said(question)));
            case UNKNOWN -> say("course.question.unknown", question.name(), day(said(question)));
            case ELSEWHERE ->
                say("course.question.elsewhere", question.name(), day(said(question)), question.otherName());
            case WITHDRAWN -> say("course.question.withdrawn", question.name(), day(said(question)));
        };
    }

    private static Instant said(Question question) {
        return Objects.requireNonNull(question.saidAt());
    }
}
