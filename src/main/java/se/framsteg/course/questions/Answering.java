package se.framsteg.course.questions;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Written;
import se.framsteg.people.Members;

/** Answering by a link: what is typed stands on the company's worksheet at once, in the name of the link's holder. */
@Service
@Transactional
public class Answering {
    private final QuestionLinks links;
    private final AskedSheets sheets;
    private final Members members;

    Answering(QuestionLinks links, AskedSheets sheets, Members members) {
        this.links = links;
        this.sheets = sheets;
        this.members = members;
    }

    @Transactional(readOnly = true)
    public Work work(Asked asked) {
        return sheets.find(
                asked.by(), asked.round(), asked.sheet(), asked.question().about());
    }

    /** Whether the link's holder is one of the company's people, who see who else works there and what the worksheets say. */
    @Transactional(readOnly = true)
    public boolean belongs(Asked asked) {
        return members.people(asked.by()).stream()
                .anyMatch(each -> each.personId().equals(asked.by().person().value()));
    }

    /**
     * Keeps answers as they are typed. The question is answered by the first that says something.
     *
     * @param typed what is asked for, and nothing else
     * @throws NoSuchElementException where it is something else, or of a row that has been taken away
     */
    public Written write(Asked asked, int seen, Map<AnswerPlace, String> typed) {
        About about = asked.question().about();
        if (!typed.keySet().stream().allMatch(place -> about.covers(asked.sheet(), place))) {
            throw new NoSuchElementException("Only what is asked for is answered");
        }
        if (!about.stands(work(asked).answers())) {
            throw new NoSuchElementException("The row that was asked about was taken away");
        }
        Written written = sheets.write(asked.by(), asked.round(), asked.sheet(), seen, typed);
        boolean says = about.isSaid(asked.sheet(), typed);
        if (says && asked.question().state() != Question.State.ANSWERED) {
            say(asked, Question.State.ANSWERED, "");
        }
        return written.overtaken().isEmpty() || belongs(asked)
                ? written
                : written.naming(asked.question().asker()::equals);
    }

    /** Says that it is answered as it stands; false where nothing does. */
    public boolean finish(Asked asked) {
        boolean answered =
                asked.question().about().isAnswered(asked.sheet(), work(asked).answers());
        if (answered) {
            say(asked, Question.State.ANSWERED, "");
        }
        return answered;
    }

    public void doNotKnow(Asked asked) {
        say(asked, Question.State.UNKNOWN, "");
    }

    public void askInstead(Asked asked, String otherName) {
        say(asked, Question.State.ELSEWHERE, otherName);
    }

    private void say(Asked asked, Question.State state, String otherName) {
        if (!links.say(asked, state, otherName)) {
            throw new NoSuchElementException("The question was taken back");
        }
    }
}
