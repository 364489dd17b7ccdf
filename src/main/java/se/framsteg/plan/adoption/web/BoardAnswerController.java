package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.plan.adoption.Ballot;
import se.framsteg.plan.adoption.BallotLinks;
import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.plan.adoption.BallotLinks.Unsent;
import se.framsteg.plan.adoption.BoardQuestion;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** One of those who decide asks, and approves a version or makes a reservation, by a link. */
@Controller
@RequestMapping("/{region}/decision/{token}")
class BoardAnswerController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final BallotLinks links;
    private final BoardLinkPages pages;

    BoardAnswerController(BallotLinks links, BoardLinkPages pages) {
        this.links = links;
        this.pages = pages;
    }

    @PostMapping("/questions")
    View ask(@RequestAttribute(REGION) Region region, @PathVariable String token, BoardLinkTyped typed) {
        return pages.answering(region, token, (path, held) -> {
            var reading = new FormReading();
            String question = reading.needed(
                    "question", typed.question(), BoardQuestion.LONGEST, "plan.decision.link.question.missing");
            String words = words(reading, held, typed);
            if (!reading.mending().isEmpty()) {
                return mend(path, held, typed, reading);
            }
            links.ask(held, question, words);
            return SeeOther.to(path + "/version?said=asked#questions");
        });
    }

    @PostMapping("/approval")
    View approve(@RequestAttribute(REGION) Region region, @PathVariable String token, BoardLinkTyped typed) {
        return pages.answering(region, token, (path, held) -> {
            var reading = new FormReading();
            var unsent = new Unsent(question(reading, typed), words(reading, held, typed));
            if (!unsent.words().isEmpty()) {
                reading.refuse("words", "plan.decision.link.words.with-approval");
            }
            if (!reading.mending().isEmpty()) {
                return mend(path, held, typed, reading);
            }
            links.say(held, true, "", unsent);
            return SeeOther.to(path + "/version?said=approved#answer");
        });
    }

    @PostMapping("/reservation")
    View reserve(@RequestAttribute(REGION) Region region, @PathVariable String token, BoardLinkTyped typed) {
        return pages.answering(region, token, (path, held) -> {
            var reading = new FormReading();
            String question = question(reading, typed);
            String said = reading.needed("words", typed.words(), Ballot.LONGEST, "plan.decision.link.words.missing");
            if (!reading.mending().isEmpty()) {
                return mend(path, held, typed, reading);
            }
            links.say(held, false, said, new Unsent(question, ""));
            return SeeOther.to(path + "/version?said=reserved#answer");
        });
    }

    private static String question(FormReading reading, BoardLinkTyped typed) {
        return reading.text("question", typed.question(), BoardQuestion.LONGEST);
    }

    /** Of a reservation, where they are others than those that stand. */
    private static String words(FormReading reading, Held held, BoardLinkTyped typed) {
        String words = reading.text("words", typed.words(), Ballot.LONGEST);
        return words.equals(held.ballot().said()) ? "" : words;
    }

    private View mend(String path, Held held, BoardLinkTyped typed, FormReading reading) {
        return pages.page(path, held, "", typed, reading.mending()).with(UNPROCESSABLE_CONTENT);
    }
}
