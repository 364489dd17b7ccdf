package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.interviews.AskedThisWeek;
import se.framsteg.voices.interviews.Interview;
import se.framsteg.voices.interviews.InterviewAnswer;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.Interviews;
import se.framsteg.voices.interviews.NotAnyMore;

/** A manager asks whether shorter words may be shown; nothing changes before whoever spoke has said yes. */
@Controller
@RequestMapping("/{region}/manage/interviews/{interview}/proposal")
class ShorteningController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Interviews interviews;
    private final InterviewPages pages;

    ShorteningController(Interviews interviews, InterviewPages pages) {
        this.interviews = interviews;
        this.pages = pages;
    }

    @PostMapping
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable InterviewId interview,
            @RequestParam Map<String, String> fields) {
        Interview found = interviews.find(by, interview).orElseThrow();
        var shorter = new HashMap<Integer, String>();
        for (InterviewAnswer each : interviews.answers(by, found)) {
            shorter.put(each.position(), fields.getOrDefault("shorter-" + each.position(), ""));
        }
        try {
            String said = interviews.propose(by, region, interview, shorter) ? "proposed" : "not-shorter";
            return SeeOther.to(InterviewController.path(by, region, interview) + "?said=" + said);
        } catch (AskedThisWeek another) {
            return pages.page(by, region, interview, "not-proposed").with(CONFLICT);
        } catch (NotAnyMore further) {
            return pages.page(by, region, interview, "further").with(CONFLICT);
        }
    }
}
