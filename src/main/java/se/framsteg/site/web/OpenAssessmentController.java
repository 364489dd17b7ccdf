package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;
import se.framsteg.surveys.Answers;
import se.framsteg.surveys.Profile;
import se.framsteg.surveys.SelfAssessment;
import se.framsteg.surveys.SelfAssessments;

/**
 * The self-assessment, for anybody to try. What is answered is in the form that was sent and in the page that comes back, and
 * nowhere else: nothing is kept, no transaction is begun, and no address tells of it.
 */
@Controller
@WithoutTransaction
@RequestMapping("/{region}/self-assessment")
class OpenAssessmentController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final FrozenPages pages;
    private final SelfAssessments assessments;
    private final FirstThings firsts;
    private final PublicAddress address;

    OpenAssessmentController(
            FrozenPages pages, SelfAssessments assessments, FirstThings firsts, PublicAddress address) {
        this.pages = pages;
        this.assessments = assessments;
        this.firsts = firsts;
        this.address = address;
    }

    @GetMapping
    void show(@RequestAttribute(REGION) Region region, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.show(request, response, () -> Body.page(page(region, Answers.NONE, Mending.NONE)));
    }

    /** @param change whether the answers shall be changed: then they come back in the form */
    @PostMapping
    View create(
            @RequestAttribute(REGION) Region region,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "false") boolean change,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        SelfAssessment assessment = assessments.newest();
        Answers answers = answers(assessment, fields);
        if (change) {
            return page(region, answers, Mending.NONE);
        }
        Profile profile = Profile.of(assessment, List.of(answers));
        List<FirstThings.First> first = firsts.of(profile);
        return first.isEmpty()
                ? page(region, answers, Mending.of("A1", "site.try.few")).with(UNPROCESSABLE_CONTENT)
                : new AssessedPage(region, profile, answers, first);
    }

    private OpenAssessmentPage page(Region region, Answers answers, Mending mending) {
        return new OpenAssessmentPage(
                region,
                assessments.newest(),
                answers,
                mending,
                address.of(Say.link("/%s/self-assessment".formatted(region.slug()))));
    }

    /** What is no level of a statement, whoever wrote it, has not been said. */
    private static Answers answers(SelfAssessment assessment, Map<String, String> fields) {
        var levels = new HashMap<String, Integer>();
        assessment.statements().forEach(statement -> {
            String said = fields.getOrDefault(statement.id(), "");
            if (said.matches("[0-5]")) {
                levels.put(statement.id(), Integer.parseInt(said));
            }
        });
        return new Answers(levels);
    }
}
