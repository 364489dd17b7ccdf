package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
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
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.interviews.InterviewAnswer;
import se.framsteg.voices.interviews.NotAnyMore;
import se.framsteg.voices.interviews.Speaker;
import se.framsteg.voices.interviews.Speaking;
import se.framsteg.voices.interviews.State;

/** Somebody sees exactly how their words will look, and says yes to it. In the language of the interview. */
@Controller
@RequestMapping("/{region}/interview/{token}/approval")
class ApprovalController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Holding holding;
    private final Speaking speaking;
    private final Clock clock;

    ApprovalController(Holding holding, Speaking speaking, Clock clock) {
        this.holding = holding;
        this.speaking = speaking;
        this.clock = clock;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return asked(region, token, speaker -> page(region, token, speaker, ConsentForm.EMPTY, Mending.NONE));
    }

    @PostMapping
    View create(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> fields) {
        return asked(region, token, speaker -> {
            var form = new ConsentForm(fields);
            Mending mending = form.mending();
            if (!mending.isEmpty()) {
                return page(region, token, speaker, form, mending).with(UNPROCESSABLE_CONTENT);
            }
            try {
                speaking.approve(
                        speaker,
                        FormReading.version(seen),
                        form.read(
                                region,
                                LocalDate.now(clock),
                                speaking.adoptedOn(speaker).orElse(null)));
                return SeeOther.to(Holding.path(region, token));
            } catch (NotAnyMore written) {
                return page(region, token, speaker, form, Mending.of("named", "voices.approval.overtaken"))
                        .with(CONFLICT);
            }
        });
    }

    /** While there is something chosen to say yes to. */
    private View asked(Region region, String token, Function<Speaker, View> answer) {
        return holding.with(region, token, speaker -> {
            String path = Holding.path(region, token);
            if (speaker.interview().state() != State.ASKED) {
                return SeeOther.to(path);
            }
            if (quoted(speaker).isEmpty()) {
                return SeeOther.to(path + "/answers");
            }
            Frame.bind(Frame.current().with(speaker.interview().language()));
            return answer.apply(speaker);
        });
    }

    private List<InterviewAnswer> quoted(Speaker speaker) {
        return speaking.answers(speaker).stream()
                .filter(InterviewAnswer::isQuoted)
                .toList();
    }

    private ApprovalPage page(Region region, String token, Speaker speaker, ConsentForm form, Mending mending) {
        var language = speaker.interview().language();
        return new ApprovalPage(
                region,
                Holding.path(region, token),
                speaker.interview(),
                quoted(speaker),
                speaking.shownAs(speaker, true, language),
                speaking.shownAs(speaker, false, language),
                speaking.adoptedOn(speaker),
                form,
                mending);
    }
}
