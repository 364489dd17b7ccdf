package se.framsteg.voices.interviews.web;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.interviews.Interview;
import se.framsteg.voices.interviews.InterviewAnswer;
import se.framsteg.voices.interviews.State;
import se.framsteg.voices.interviews.Translated;

/**
 * @param picture what is seen on the picture, in words; empty where there is none
 * @param mayPicture whether one may be put there
 * @param shows what is typed of one
 * @param renewed until when it would be shown if it were renewed today
 */
public record SpeakingPage(
        Region region,
        String path,
        Interview interview,
        List<InterviewAnswer> answers,
        List<Translated> translated,
        String picture,
        boolean mayPicture,
        String shows,
        Mending mending,
        LocalDate renewed)
        implements Page {
    @Override
    public String template() {
        return "voices/interviews/web/start";
    }

    /** The last part of the keys of what is said. */
    public String step() {
        return interview.state().code();
    }

    public boolean isOver() {
        return interview.state().isOver();
    }

    /** The answers for which a manager has proposed shorter words. */
    public List<InterviewAnswer> proposed() {
        return mayWithdraw()
                ? answers.stream().filter(InterviewAnswer::isProposed).toList()
                : List.of();
    }

    /** What is said in the other language, proposed or agreed to. */
    public List<Translated> inOther() {
        return mayWithdraw() ? translated : List.of();
    }

    /** Whether it waits for an answer. */
    public boolean isAsked() {
        return translated.stream().noneMatch(Translated::agreed);
    }

    public Lang other() {
        return interview.language().other();
    }

    public boolean mayWithdraw() {
        return interview.state() == State.APPROVED || interview.state() == State.PUBLISHED;
    }

    public String voice() {
        return "/%s/voices/%s".formatted(region.slug(), interview.id().value());
    }
}
