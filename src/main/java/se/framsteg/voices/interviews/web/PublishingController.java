package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.Voices;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.Interviews;
import se.framsteg.voices.interviews.NotAnyMore;

/** A manager shows what was agreed to, or takes it away when whoever spoke asks for it. */
@Controller
@RequestMapping("/{region}/manage/interviews/{interview}")
class PublishingController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Interviews interviews;
    private final Voices voices;
    private final InterviewPages shown;
    private final FrozenPages pages;

    PublishingController(Interviews interviews, Voices voices, InterviewPages shown, FrozenPages pages) {
        this.interviews = interviews;
        this.voices = voices;
        this.shown = shown;
        this.pages = pages;
    }

    @PostMapping("/publication")
    View create(Manager by, @RequestAttribute(REGION) Region region, @PathVariable InterviewId interview) {
        try {
            interviews.publish(by, region, interview);
            return done(by, region, interview, "published");
        } catch (NotAnyMore further) {
            return shown.page(by, region, interview, "further").with(CONFLICT);
        }
    }

    /** Shown before the others, or no longer. */
    @PostMapping("/first")
    View update(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable InterviewId interview,
            @RequestParam(defaultValue = "") String first) {
        voices.putFirst(by, interview.voice(), first.equals("true"));
        return done(by, region, interview, "first");
    }

    @PostMapping("/withdrawal")
    View destroy(Manager by, @RequestAttribute(REGION) Region region, @PathVariable InterviewId interview) {
        interviews.withdraw(by, interview);
        return done(by, region, interview, "withdrawn");
    }

    private View done(Manager by, Region region, InterviewId interview, String said) {
        pages.forgetWhenDone("/" + region.slug());
        return SeeOther.to(InterviewController.path(by, region, interview) + "?said=" + said);
    }
}
