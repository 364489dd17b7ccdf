package se.framsteg.voices.interviews.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.voices.interviews.Interview;
import se.framsteg.voices.interviews.InterviewAnswer;

/** @param told the last part of a text's key: what is in the way; empty where nothing is */
public record AnswersPage(String path, Interview interview, List<InterviewAnswer> answers, String told)
        implements Page {
    @Override
    public String template() {
        return "voices/interviews/web/answers";
    }

    public String toldText() {
        return told.isEmpty() ? "" : say("voices.answers.told." + told, InterviewAnswer.LONGEST);
    }
}
