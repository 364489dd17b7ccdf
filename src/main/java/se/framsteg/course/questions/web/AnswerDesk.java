package se.framsteg.course.questions.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import se.framsteg.course.questions.Asked;
import se.framsteg.course.questions.Question;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.shell.tenancy.Region;

/** Where somebody answers by a link. @param path where its pages lie */
public record AnswerDesk(Region region, String path, Asked asked, Work work, LocalDate today) {
    public Question question() {
        return asked.question();
    }

    public String label() {
        return question().about().label(asked.sheet(), work.answers());
    }

    public String sheet() {
        return asked.sheet().title().in(lang());
    }

    /** Whether there is still something to answer: the row that was asked for may have been taken away. */
    public boolean stands() {
        return question().about().stands(work.answers());
    }

    /** What the holder has said already; empty before that. */
    public String said() {
        return switch (question().state()) {
            case ASKED, WITHDRAWN -> "";
            case ANSWERED -> say("course.answering.answered", date(question().closesOn()));
            case UNKNOWN -> say("course.answering.unknown", question().asker());
            case ELSEWHERE ->
                say("course.answering.elsewhere", question().asker(), question().otherName());
        };
    }

    /** The holder's own desk at the company, of which they are shown one question. */
    WorkDesk inside() {
        return new WorkDesk(asked.by(), region, asked.round(), asked.edition());
    }
}
