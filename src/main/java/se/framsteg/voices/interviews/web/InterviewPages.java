package se.framsteg.voices.interviews.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.Voices;
import se.framsteg.voices.interviews.Interview;
import se.framsteg.voices.interviews.InterviewAnswer;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.Interviews;
import se.framsteg.voices.interviews.Picturing;
import se.framsteg.voices.interviews.Translated;
import se.framsteg.voices.interviews.Translations;

/** The page of one interview, as it stands. */
@Component
class InterviewPages {
    private final Interviews interviews;
    private final Translations translations;
    private final Picturing picturing;
    private final Voices voices;

    InterviewPages(Interviews interviews, Translations translations, Picturing picturing, Voices voices) {
        this.interviews = interviews;
        this.translations = translations;
        this.picturing = picturing;
        this.voices = voices;
    }

    InterviewPage page(Advisor by, Region region, InterviewId id, String said) {
        Interview interview = interviews.find(by, id).orElseThrow();
        return page(by, region, interview, interviews.answers(by, interview), said);
    }

    InterviewPage page(Advisor by, Region region, Interview interview, List<InterviewAnswer> answers, String said) {
        return page(by, region, interview, answers, translations.of(by, interview), said);
    }

    /** With words in the other language as they were typed. */
    InterviewPage translated(Advisor by, Region region, Interview interview, List<Translated> typed, String said) {
        return page(by, region, interview, interviews.answers(by, interview), typed, said);
    }

    private InterviewPage page(
            Advisor by,
            Region region,
            Interview interview,
            List<InterviewAnswer> answers,
            List<Translated> translated,
            String said) {
        if (interview.example()) {
            Frame.headExample();
        }
        boolean first = by instanceof Manager manager
                && voices.isFirst(manager, interview.id().voice());
        return new InterviewPage(
                region,
                by,
                interview,
                answers,
                translated,
                picturing.shows(by, interview).orElse(""),
                interviews.history(by, interview),
                interviews.consent(by, interview).orElse(null),
                first,
                said);
    }
}
