package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
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
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.interviews.AskedThisWeek;
import se.framsteg.voices.interviews.Interview;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.Interviews;
import se.framsteg.voices.interviews.NotAnyMore;
import se.framsteg.voices.interviews.Translated;
import se.framsteg.voices.interviews.Translations;

/** A manager asks whether words in the other language may be shown too; nothing is before whoever spoke has said yes. */
@Controller
@RequestMapping("/{region}/manage/interviews/{interview}/translation")
class TranslationController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Interviews interviews;
    private final Translations translations;
    private final InterviewPages shown;
    private final FrozenPages pages;

    TranslationController(Interviews interviews, Translations translations, InterviewPages shown, FrozenPages pages) {
        this.interviews = interviews;
        this.translations = translations;
        this.shown = shown;
        this.pages = pages;
    }

    @PostMapping
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable InterviewId interview,
            @RequestParam Map<String, String> fields) {
        Interview found = interviews.find(by, interview).orElseThrow();
        List<Translated> typed = translations.of(by, found).stream()
                .map(each -> new Translated(
                        each.position(),
                        fields.getOrDefault("question-" + each.position(), "").strip(),
                        fields.getOrDefault("answer-" + each.position(), "").strip(),
                        false))
                .toList();
        try {
            if (!translations.propose(by, region, interview, typed)) {
                return shown.translated(by, region, found, typed, "not-translated")
                        .with(UNPROCESSABLE_CONTENT);
            }
            pages.forgetWhenDone("/" + region.slug());
            return SeeOther.to(InterviewController.path(by, region, interview) + "?said=proposed");
        } catch (AskedThisWeek another) {
            return shown.translated(by, region, found, typed, "not-proposed").with(CONFLICT);
        } catch (NotAnyMore further) {
            return shown.page(by, region, interview, "further").with(CONFLICT);
        }
    }
}
