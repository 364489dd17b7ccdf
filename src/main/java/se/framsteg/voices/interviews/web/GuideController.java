package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.interviews.Guide;
import se.framsteg.voices.interviews.Guides;

/** The questions that a region asks from now on. */
@Controller
@RequestMapping("/{region}/manage/interviews/guide")
class GuideController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Guides guides;

    GuideController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping
    View edit(Manager by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String said) {
        Guide guide = guides.current(region.id());
        return new GuidePage(region, guide.version(), GuideForm.of(guide).rows(), said, Mending.NONE);
    }

    @PostMapping
    View update(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> fields) {
        var form = new GuideForm(fields);
        Mending mending = form.mending();
        int version = FormReading.version(seen);
        if (!mending.isEmpty()) {
            return new GuidePage(region, version, form.rows(), "", mending).with(UNPROCESSABLE_CONTENT);
        }
        if (!guides.write(by, version, form.questions())) {
            return new GuidePage(region, version, form.rows(), "overtaken", Mending.NONE).with(CONFLICT);
        }
        return SeeOther.to("/%s/manage/interviews/guide?said=saved".formatted(region.slug()));
    }
}
