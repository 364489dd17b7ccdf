package se.framsteg.applications.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.applications.Applicant;
import se.framsteg.applications.Applications;
import se.framsteg.applications.NewApplication;
import se.framsteg.applications.NotPossibleNow;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Openings;
import se.framsteg.people.MailAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** What an applicant does on their own page. Opening the link does nothing; each button does one thing. */
@Controller
@RequestMapping("/{region}/apply/{cohort}/{token}")
class MineController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_ANSWER = 4000;
    private static final int LONGEST_NAME = 200;

    private final Applications applications;
    private final Openings openings;
    private final MinePages pages;

    MineController(Applications applications, Openings openings, MinePages pages) {
        this.applications = applications;
        this.openings = openings;
        this.pages = pages;
    }

    @PostMapping("/answer")
    View answer(
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String answer) {
        String text = answer.strip();
        Mending mending = text.isEmpty() || text.length() > LONGEST_ANSWER
                ? Mending.of("answer", "applications.answer.wrong", LONGEST_ANSWER)
                : Mending.NONE;
        return act(region, cohort, token, mending, Map.of("answer", text), (by, _) -> applications.answer(by, text));
    }

    /** Tells of related companies; or shows the same form with more rows, which changes nothing. */
    @PostMapping("/companies")
    View companies(
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable String token,
            @RequestParam Map<String, String> fields) {
        GroupForm form = GroupForm.of(fields);
        var typed = new LinkedHashMap<>(fields);
        typed.put("companies", "");
        if (GroupForm.asksForRows(fields)) {
            return pages.show(region, cohort, token, Mending.NONE, typed)
                    .<View>map(page -> page.with(OK))
                    .orElseGet(() -> over(region, cohort));
        }
        return act(region, cohort, token, form.mending(), typed, (by, _) -> applications.relate(by, form.related()));
    }

    @PostMapping("/colleague")
    View colleague(
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address) {
        var sentences = new LinkedHashMap<String, String>();
        String called = ApplyForm.oneLine(name);
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            sentences.put("name", Say.say("applications.form.name.wrong", LONGEST_NAME));
        }
        if (!MailAddress.isWritten(address)) {
            sentences.put("address", Say.say("applications.form.address.wrong"));
        }
        return act(
                region,
                cohort,
                token,
                new Mending(sentences),
                Map.of("colleague", "", "name", name, "address", address),
                (by, _) ->
                        applications.bring(by, new NewApplication.Contact(called, MailAddress.normal(address), null)));
    }

    @PostMapping("/withdrawal")
    View withdraw(@RequestAttribute(REGION) Region region, @PathVariable String cohort, @PathVariable String token) {
        return act(region, cohort, token, Mending.NONE, Map.of("withdrawal", ""), applications::withdraw);
    }

    private View act(
            Region region,
            String cohort,
            String token,
            Mending mending,
            Map<String, String> typed,
            BiConsumer<Applicant, Opening> deed) {
        var by = applications.holder(region.id(), token);
        if (by.isEmpty()) {
            return over(region, cohort);
        }
        Opening opening = pages.opening(by.get(), region, cohort);
        if (!mending.isEmpty()) {
            return again(region, cohort, token, mending, typed).with(UNPROCESSABLE_CONTENT);
        }
        try {
            deed.accept(by.get(), opening);
            return SeeOther.to(opening.path(token));
        } catch (NotPossibleNow refused) {
            return again(region, cohort, token, Mending.of("now", refused.why().textKey()), typed)
                    .with(CONFLICT);
        }
    }

    private MinePage again(Region region, String cohort, String token, Mending mending, Map<String, String> typed) {
        return pages.show(region, cohort, token, mending, typed).orElseThrow();
    }

    private View over(Region region, String cohort) {
        return new LinkIsOverPage(openings.announced(region, cohort).orElseThrow()).with(GONE);
    }
}
