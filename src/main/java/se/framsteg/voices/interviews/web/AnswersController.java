package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SavedAsTyped;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.interviews.InterviewAnswer;
import se.framsteg.voices.interviews.Speaker;
import se.framsteg.voices.interviews.Speaking;
import se.framsteg.voices.interviews.State;

/** Somebody writes by their link, in their own time, and says which answers may be shown. */
@Controller
@RequestMapping("/{region}/interview/{token}/answers")
class AnswersController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Holding holding;
    private final Speaking speaking;
    private final Clock clock;

    AnswersController(Holding holding, Speaking speaking, Clock clock) {
        this.holding = holding;
        this.speaking = speaking;
        this.clock = clock;
    }

    @GetMapping
    View edit(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return writing(region, token, speaker -> page(region, token, speaker, speaking.answers(speaker), ""));
    }

    @PostMapping
    View update(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam Map<String, String> fields) {
        return writing(region, token, speaker -> {
            var typed = new TypedTelling(speaking.answers(speaker), fields);
            if (typed.isTooLong()) {
                return page(region, token, speaker, typed.again(), "too-long").with(UNPROCESSABLE_CONTENT);
            }
            if (typed.again().stream().noneMatch(InterviewAnswer::isQuoted)) {
                return page(region, token, speaker, typed.again(), "nothing").with(UNPROCESSABLE_CONTENT);
            }
            speaking.write(speaker, typed.whole());
            return SeeOther.to(Holding.path(region, token) + "/approval");
        });
    }

    /** What has been typed since last, from the page's script. */
    @PostMapping("/typed")
    @SavedAsTyped
    View save(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam Map<String, String> fields) {
        return writing(region, token, speaker -> {
            var typed = new TypedTelling(speaking.answers(speaker), fields);
            return TellingSaved.of(speaking.write(speaker, typed.some()), typed, clock.instant());
        });
    }

    /** While there is something to write; else where the link leads says how far it has come. */
    private View writing(Region region, String token, Function<Speaker, View> answer) {
        return holding.with(
                region,
                token,
                speaker -> speaker.interview().state() == State.ASKED
                        ? answer.apply(speaker)
                        : SeeOther.to(Holding.path(region, token)));
    }

    private static AnswersPage page(
            Region region, String token, Speaker speaker, List<InterviewAnswer> answers, String told) {
        return new AnswersPage(Holding.path(region, token), speaker.interview(), answers, told);
    }
}
