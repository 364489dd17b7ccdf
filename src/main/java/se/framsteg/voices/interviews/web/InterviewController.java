package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Advisor;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SavedAsTyped;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.interviews.Interview;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.Interviews;
import se.framsteg.voices.interviews.NotAnyMore;
import se.framsteg.voices.interviews.Picturing;

/** One interview, for who follows the company: how far it has come, and what is said in a talk, to be written down. */
@Controller
@RequestMapping({"/{region}/manage/interviews/{interview}", "/{region}/promote/interviews/{interview}"})
class InterviewController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Interviews interviews;
    private final Picturing picturing;
    private final InterviewPages pages;
    private final Clock clock;

    InterviewController(Interviews interviews, Picturing picturing, InterviewPages pages, Clock clock) {
        this.interviews = interviews;
        this.picturing = picturing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View show(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable InterviewId interview,
            @RequestParam(defaultValue = "") String said) {
        return pages.page(by, region, interview, said);
    }

    /** As whoever speaks has put it there; where they have taken it away, what is left. */
    @GetMapping("/picture")
    View picture(Advisor by, @RequestAttribute(REGION) Region region, @PathVariable InterviewId interview) {
        return picturing
                .find(by, find(by, interview))
                .<View>map(jpeg -> Download.of("bild.jpg", "image/jpeg", () -> jpeg))
                .orElseGet(() -> SeeOther.to(path(by, region, interview)));
    }

    /** Keeps what is written down, and with a press sends it to the one who said it. */
    @PostMapping
    View update(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable InterviewId interview,
            @RequestParam Map<String, String> fields) {
        Interview found = find(by, interview);
        var typed = new TypedTelling(interviews.answers(by, found), fields);
        if (typed.isTooLong()) {
            return pages.page(by, region, found, typed.again(), "too-long").with(UNPROCESSABLE_CONTENT);
        }
        try {
            interviews.write(by, interview, typed.whole());
            if (!fields.containsKey("send")) {
                return SeeOther.to(path(by, region, interview) + "?said=saved");
            }
            if (typed.again().stream().allMatch(each -> each.answer().isBlank())) {
                return pages.page(by, region, found, typed.again(), "nothing").with(UNPROCESSABLE_CONTENT);
            }
            interviews.send(by, region, interview);
            return SeeOther.to(path(by, region, interview) + "?said=sent");
        } catch (NotAnyMore further) {
            return pages.page(by, region, interview, "further").with(CONFLICT);
        }
    }

    /** What has been typed since last, from the page's script. */
    @PostMapping("/answers")
    @SavedAsTyped
    View save(Advisor by, @PathVariable InterviewId interview, @RequestParam Map<String, String> fields) {
        Interview found = find(by, interview);
        var typed = new TypedTelling(interviews.answers(by, found), fields);
        return TellingSaved.of(interviews.write(by, interview, typed.some()), typed, clock.instant());
    }

    private Interview find(Advisor by, InterviewId id) {
        return interviews.find(by, id).orElseThrow();
    }

    static String path(Advisor by, Region region, InterviewId id) {
        return InterviewsPage.path(by, region) + "/" + id.value();
    }
}
