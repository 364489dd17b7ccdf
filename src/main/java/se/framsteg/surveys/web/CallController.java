package se.framsteg.surveys.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Advisor;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.surveys.AnsweredThemselves;
import se.framsteg.surveys.PhoneAnswers;
import se.framsteg.surveys.SelfAssessments;
import se.framsteg.surveys.Surveyed;
import se.framsteg.surveys.Surveys;
import se.framsteg.surveys.Wave;
import se.framsteg.surveys.WaveIsClosed;

/** Whoever follows a company types what one of its people has answered on the telephone. */
@Controller
@RequestMapping({
    "/{region}/manage/{programme}/companies/{organisation}/surveys",
    "/{region}/promote/{programme}/companies/{organisation}/surveys"
})
class CallController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Surveys surveys;
    private final PhoneAnswers phone;
    private final SelfAssessments assessments;
    private final Clock clock;

    CallController(Surveys surveys, PhoneAnswers phone, SelfAssessments assessments, Clock clock) {
        this.surveys = surveys;
        this.phone = phone;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** What can be answered today, and leads there. */
    @GetMapping
    View index(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "false") boolean taken) {
        return new CallsPage(region, by, part(by, programme, organisation), taken, today());
    }

    @GetMapping("/{wave}")
    View edit(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @PathVariable String wave) {
        Surveyed part = part(by, programme, organisation);
        return page(by, region, part, wave, CallForm.blank(today()), Mending.NONE);
    }

    @PostMapping("/{wave}")
    View create(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @PathVariable String wave,
            @RequestParam Map<String, String> fields) {
        Surveyed part = part(by, programme, organisation);
        Wave when = Wave.of(wave).orElseThrow();
        CallForm form = CallForm.of(fields);
        Mending mending = form.mending(today());
        if (!mending.isEmpty()) {
            return page(by, region, part, wave, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            phone.take(by, region, part, when, new PersonId(form.personId()), form.day(today()), form.said());
            return SeeOther.to(CallsPage.path(by, region, part) + "?taken=true");
        } catch (AnsweredThemselves _) {
            return page(by, region, part, wave, form, Mending.of("person", "surveys.call.themselves"))
                    .with(CONFLICT);
        } catch (WaveIsClosed _) {
            return page(by, region, part, wave, form, Mending.NONE).with(CONFLICT);
        }
    }

    private CallPage page(Advisor by, Region region, Surveyed part, String slug, CallForm form, Mending mending) {
        Wave wave = Wave.of(slug).orElseThrow();
        return new CallPage(
                region, by, part, wave, assessments.newest(), phone.people(by, part, wave), form, mending, today());
    }

    private Surveyed part(Advisor by, String programme, UUID organisation) {
        Surveyed part = surveys.find(by, programme, organisation).orElseThrow();
        if (part.example()) {
            Frame.headExample();
        }
        return part;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
