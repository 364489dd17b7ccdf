package se.framsteg.plan.followup.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Advisor;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.plan.followup.CheckIn;
import se.framsteg.plan.followup.CheckInCalls;
import se.framsteg.plan.followup.CheckInIsClosed;
import se.framsteg.plan.followup.CheckIns;
import se.framsteg.plan.followup.Part;
import se.framsteg.plan.followup.SaidItself;
import se.framsteg.plan.followup.Turn;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.surveys.Surveyed;
import se.framsteg.surveys.Surveys;

/** Whoever follows a company types how it goes, as one of its people has said in a call. */
@Controller
@RequestMapping({
    "/{region}/manage/{programme}/companies/{organisation}/check-in",
    "/{region}/promote/{programme}/companies/{organisation}/check-in"
})
class CheckInCallController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int DAYS_BACK = 60;

    private final Surveys surveys;
    private final CheckIns checkIns;
    private final CheckInCalls calls;
    private final CheckInDesks desks;

    CheckInCallController(Surveys surveys, CheckIns checkIns, CheckInCalls calls, CheckInDesks desks) {
        this.surveys = surveys;
        this.checkIns = checkIns;
        this.calls = calls;
        this.desks = desks;
    }

    /** What is asked today; where nothing is, that it is not time. */
    @GetMapping
    View edit(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "false") boolean taken) {
        Surveyed company = surveys.find(by, programme, organisation).orElseThrow();
        Optional<Part> part = checkIns.part(by, programme, organisation);
        Optional<Turn> turn = part.flatMap(each -> each.now(desks.today()));
        List<CompanyPerson> people = part.map(each -> calls.people(by, each)).orElse(List.of());
        if (turn.isEmpty() || people.isEmpty() || taken) {
            String why = taken ? "taken" : turn.isEmpty() ? "wait" : "nobody";
            return new CheckInCallWaitsPage(above(by, region, company), company.organisation(), why);
        }
        UUID first = people.getFirst().personId();
        CheckInDesk desk = desk(by, region, company, part.get(), turn.get(), first, desks.today());
        return page(desk, people, CheckInPages.form(ofCall(desk.said())), Mending.NONE, first.toString(), today());
    }

    /** What was said in an earlier call; what the company has typed itself is its own. */
    private static @Nullable CheckIn ofCall(@Nullable CheckIn said) {
        return said != null && said.isByPhone() ? said : null;
    }

    @PostMapping
    View create(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam Map<String, String> fields) {
        Surveyed company = surveys.find(by, programme, organisation).orElseThrow();
        Part part = checkIns.part(by, programme, organisation).orElseThrow();
        Turn turn = part.now(desks.today()).orElseThrow();
        List<CompanyPerson> people = calls.people(by, part);
        String person = FormReading.typed(fields.get("person"));
        Optional<UUID> chosen = people.stream()
                .map(CompanyPerson::personId)
                .filter(each -> each.toString().equals(person))
                .findFirst();
        String calledOn = FormReading.typed(fields.get("calledOn"));
        LocalDate on = TypedDay.read(calledOn).orElse(desks.today());
        UUID spoken = chosen.orElse(people.getFirst().personId());
        CheckInDesk desk = desk(by, region, company, part, turn, spoken, on);
        CheckInForm form = CheckInForm.of(fields, desk.actions());
        Mending mending = mending(chosen.isPresent(), calledOn, form.mending(desk.actions(), desks.today()));
        if (!mending.isEmpty()) {
            return page(desk, people, form, mending, person, calledOn).with(UNPROCESSABLE_CONTENT);
        }
        try {
            calls.take(by, region, part, turn, desk.by(), form.typed(), form.wantsCall(), form.told(desk.actions()));
            return SeeOther.to(desk.path() + "?taken=true");
        } catch (SaidItself _) {
            return page(desk, people, form, Mending.of("person", "plan.followup.call.itself"), person, calledOn)
                    .with(CONFLICT);
        } catch (CheckInIsClosed _) {
            return page(desk, people, form, Mending.NONE, person, calledOn).with(CONFLICT);
        }
    }

    private Mending mending(boolean known, String calledOn, Mending more) {
        var sentences = new LinkedHashMap<String, String>();
        if (!known) {
            sentences.put("person", say("plan.followup.call.person.missing"));
        }
        LocalDate today = desks.today();
        boolean right = TypedDay.read(calledOn)
                .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusDays(DAYS_BACK)))
                .isPresent();
        if (!right) {
            sentences.put("calledOn", say("plan.followup.call.day.wrong"));
        }
        sentences.putAll(more.sentences());
        return new Mending(sentences);
    }

    private CheckInDesk desk(
            Advisor by, Region region, Surveyed company, Part part, Turn turn, UUID person, LocalDate on) {
        return desks.desk(
                region,
                path(by, region, company) + "/check-in",
                above(by, region, company),
                calls.spokenWith(by, part, new PersonId(person), on),
                part,
                turn);
    }

    private static CheckInPage page(
            CheckInDesk desk,
            List<CompanyPerson> people,
            CheckInForm form,
            Mending mending,
            String person,
            String calledOn) {
        List<Choice> choices = people.stream()
                .map(each -> new Choice(
                        each.personId().toString(),
                        say(
                                each.role() == Role.LEAD ? "plan.followup.call.lead" : "plan.followup.call.colleague",
                                each.name())))
                .toList();
        return new CheckInPage(desk, form, mending, false, new CheckInPage.Call(choices, person, calledOn));
    }

    private String today() {
        return desks.today().toString();
    }

    private static String path(Advisor by, Region region, Surveyed company) {
        String side = by instanceof Manager ? "manage" : "promote";
        return "/%s/%s/%s/companies/%s"
                .formatted(region.slug(), side, company.programmeSlug(), company.organisationId());
    }

    private static List<Crumb> above(Advisor by, Region region, Surveyed company) {
        return List.of(new Crumb(company.organisation(), path(by, region, company)));
    }
}
