package se.framsteg.surveys.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Invitations;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.TooManyInvitations;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.surveys.Colleagues;
import se.framsteg.surveys.CompanyAnswers;
import se.framsteg.surveys.SelfAssessments;
import se.framsteg.surveys.Sheet;
import se.framsteg.surveys.Sheets;
import se.framsteg.surveys.SurveyLinks;
import se.framsteg.surveys.Surveyed;
import se.framsteg.surveys.Surveys;
import se.framsteg.surveys.Wave;
import se.framsteg.surveys.WaveIsClosed;

/** A company's before and after: what there is to answer, who else is asked, and what the answers come to. */
@Controller
@RequestMapping("/{region}/company/{organisation}/surveys")
class SurveysController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Surveys surveys;
    private final Sheets sheets;
    private final CompanyAnswers companies;
    private final SelfAssessments assessments;
    private final SurveyLinks links;
    private final Colleagues colleagues;
    private final Clock clock;

    SurveysController(
            Surveys surveys,
            Sheets sheets,
            CompanyAnswers companies,
            SelfAssessments assessments,
            SurveyLinks links,
            Colleagues colleagues,
            Clock clock) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.companies = companies;
        this.assessments = assessments;
        this.links = links;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping
    View index(Member by, @RequestAttribute(REGION) Region region) {
        List<Surveyed> parts = surveys.of(by);
        head(parts);
        var own = parts.stream().collect(Collectors.toMap(Surveyed::programmeId, part -> sheets.of(by, part)));
        return new SurveysPage(region, by, parts, own, LocalDate.now(clock));
    }

    @GetMapping("/{programme}/result")
    View show(Member by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        Surveyed part = surveys.find(by, programme).orElseThrow();
        head(List.of(part));
        List<Sheet> sent = sheets.of(by, part).stream().filter(Sheet::isSent).toList();
        return new ResultPage(
                region,
                part,
                Result.of(assessments, sent),
                companies.find(by, part).orElse(null),
                LocalDate.now(clock));
    }

    @GetMapping("/{programme}/{wave}/colleagues")
    View edit(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String wave,
            @RequestParam(defaultValue = "false") boolean sent) {
        return colleagues(by, region, programme, wave, ColleagueForm.EMPTY, Mending.NONE, sent);
    }

    @PostMapping("/{programme}/{wave}/colleagues")
    View create(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String wave,
            @ModelAttribute ColleagueForm form) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead asks for the company");
        }
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return colleagues(by, region, programme, wave, form, mending, false).with(UNPROCESSABLE_CONTENT);
        }
        return change(by, region, programme, wave, part -> {
            Wave when = Wave.of(wave).orElseThrow();
            try {
                if (colleagues.ask(by, region, part, when, form.person())) {
                    return null;
                }
            } catch (TooManyInvitations _) {
                Mending letters = Mending.of("address", "surveys.colleagues.letters", Invitations.MOST_LETTERS);
                return colleagues(by, region, programme, wave, form, letters, false)
                        .with(CONFLICT);
            }
            Mending many = Mending.of("name", "surveys.colleagues.many", Colleagues.MOST);
            return colleagues(by, region, programme, wave, form, many, false).with(CONFLICT);
        });
    }

    /** Takes a link back; it opens nothing any more. */
    @PostMapping("/{programme}/{wave}/colleagues/ending")
    View end(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String wave,
            @RequestParam UUID person) {
        return change(by, region, programme, wave, part -> {
            colleagues.takeBack(by, part, Wave.of(wave).orElseThrow(), new PersonId(person));
            return null;
        });
    }

    private View change(
            Member by, Region region, String programme, String wave, Function<Surveyed, @Nullable View> verb) {
        try {
            View other = verb.apply(surveys.find(by, programme).orElseThrow());
            String path = "/%s/company/%s/surveys/%s/%s/colleagues?sent=true"
                    .formatted(region.slug(), by.organisation(), programme, wave);
            return other == null ? SeeOther.to(path) : other;
        } catch (WaveIsClosed _) {
            return colleagues(by, region, programme, wave, ColleagueForm.EMPTY, Mending.NONE, false)
                    .with(CONFLICT);
        }
    }

    private ColleaguesPage colleagues(
            Member by,
            Region region,
            String programme,
            String slug,
            ColleagueForm form,
            Mending mending,
            boolean sent) {
        Wave wave = Wave.of(slug).orElseThrow();
        Surveyed part = surveys.find(by, programme).orElseThrow();
        head(List.of(part));
        return new ColleaguesPage(
                region,
                by,
                part,
                wave,
                sheets.of(by, part).stream()
                        .filter(sheet -> sheet.wave() == wave)
                        .toList(),
                links.asked(by, part, wave),
                form,
                mending,
                sent && mending.isEmpty(),
                LocalDate.now(clock));
    }

    private static void head(List<Surveyed> parts) {
        if (parts.stream().anyMatch(Surveyed::example)) {
            Frame.headExample();
        }
    }
}
