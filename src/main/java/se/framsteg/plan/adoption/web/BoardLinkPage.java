package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.plan.adoption.BoardQuestion;
import se.framsteg.plan.adoption.Papers.Format;
import se.framsteg.plan.adoption.Papers.Kind;
import se.framsteg.plan.adoption.Papers.Which;
import se.framsteg.plan.adoption.PlanPaper;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.PaperPart;
import se.framsteg.shell.forms.Mending;

/**
 * The version that one of those who decide reads by a link, what all of them have asked, and their own answer.
 *
 * @param later what is said of a version that has come after it; empty without one
 */
public record BoardLinkPage(
        String path,
        Held held,
        List<BoardQuestion> questions,
        List<PaperPart> news,
        String later,
        String said,
        BoardLinkTyped typed,
        Mending mending)
        implements Page {
    private static final List<String> SAID = List.of("approved", "reserved", "asked");

    @Override
    public String template() {
        return "plan/adoption/web/boardLink";
    }

    @Override
    public Mending mending() {
        return mending.named("question", "plan.decision.link.question", "words", "plan.decision.link.words");
    }

    /** Whether it can be answered no more, so that it is only read. */
    public boolean isDecided() {
        return !held.version().isPutForward();
    }

    /** What was decided, and how long it can be read here. */
    public String outcome() {
        return held.version()
                .decision()
                .map(decision -> say(
                        "plan.decision.link.decided", DecisionWords.state(held.version()), date(decision.readUntil())))
                .orElse("");
    }

    /** What the holder said of what has been decided. */
    public String own() {
        return say("plan.decision.news.decided.own." + held.ballot().state().code());
    }

    public String told() {
        return SAID.contains(said) ? say("plan.decision.link.said." + said, held.asker()) : "";
    }

    public String typedQuestion() {
        return String.valueOf(typed.question());
    }

    public String typedWords() {
        return String.valueOf(typed.words());
    }

    public String title() {
        return held.version().says().titleInThisLanguage();
    }

    public List<PaperPart> parts() {
        return new PlanPaper(held.version().says(), held.version().hash(), news).board();
    }

    public String signedIn() {
        return DecisionWords.signedIn(held);
    }

    /** When the holder has answered, and what; empty before that. */
    public String answered() {
        return DecisionWords.answered(held);
    }

    /** That what stands in the box of a question has not been sent, where it has not. */
    public String questionHint() {
        return hint("plan.decision.link.question.hint", held.unsent().question());
    }

    public String wordsHint() {
        return hint("plan.decision.link.words.hint", held.unsent().words());
    }

    private static String hint(String key, String unsent) {
        return unsent.isEmpty() ? say(key) : say(key) + " " + say("plan.decision.link.unsent");
    }

    /** The version as it was put forward, in the language of the page. */
    public String paper() {
        return path + "/files/" + new Which(Kind.BOARD_PAPER, Say.lang(), Format.PDF);
    }

    /** What the holder has answered already; empty before that. */
    public String answer() {
        return held.ballot().hasAnswered()
                ? say(
                        "plan.decision.link." + held.ballot().state().code(),
                        date(held.ballot().closesOn()))
                : "";
    }
}
