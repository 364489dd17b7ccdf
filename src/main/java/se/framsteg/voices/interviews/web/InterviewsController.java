package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Advisor;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.interviews.AdvisorsAddress;
import se.framsteg.voices.interviews.AskedThisWeek;
import se.framsteg.voices.interviews.Followed;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.Interviews;

/** Who has been asked to tell, and asking one more. */
@Controller
@RequestMapping({"/{region}/manage/interviews", "/{region}/promote/interviews"})
class InterviewsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Interviews interviews;

    InterviewsController(Interviews interviews) {
        this.interviews = interviews;
    }

    @GetMapping
    View index(Advisor by, @RequestAttribute(REGION) Region region) {
        return new InterviewsPage(
                region, by, interviews.in(by), interviews.followed(by), InterviewForm.EMPTY, Mending.NONE);
    }

    @PostMapping
    View create(Advisor by, @RequestAttribute(REGION) Region region, @RequestParam Map<String, String> fields) {
        var form = new InterviewForm(fields);
        List<Followed> companies = interviews.followed(by);
        var asked = interviews.in(by);
        Mending mending = form.mending(companies);
        if (!mending.isEmpty()) {
            return new InterviewsPage(region, by, asked, companies, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            InterviewId id = interviews.ask(by, region, form.read(companies));
            return SeeOther.to(InterviewsPage.path(by, region) + "/" + id.value());
        } catch (AdvisorsAddress theirs) {
            return new InterviewsPage(
                            region, by, asked, companies, form, Mending.of("address", "voices.ask.address.advisor"))
                    .with(UNPROCESSABLE_CONTENT);
        } catch (AskedThisWeek another) {
            return new InterviewsPage(region, by, asked, companies, form, Mending.of("company", "voices.ask.this-week"))
                    .with(CONFLICT);
        }
    }
}
