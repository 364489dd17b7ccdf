package se.framsteg.programmes.coaches.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.coaches.CoachIsThemselves;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A round's coaches: a manager appoints them until a day, names who stands in, and ends it. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/coaches")
class CoachesController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Coaches coaches;
    private final Clock clock;

    CoachesController(Programmes programmes, Cohorts cohorts, Coaches coaches, Clock clock) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.coaches = coaches;
        this.clock = clock;
    }

    /** The round that the address names. */
    private record Round(Region region, Programme programme, Cohort cohort) {}

    @GetMapping
    View index(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @RequestParam(required = false) @Nullable UUID away) {
        return page(by, round(by, region, programme, cohort), away, CoachForm.EMPTY, Mending.NONE);
    }

    @PostMapping
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @ModelAttribute CoachForm form) {
        Round round = round(by, region, programme, cohort);
        Mending mending = form.mending(today(), false);
        if (!mending.isEmpty()) {
            return page(by, round, null, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        coaches.appoint(by, region, round.cohort(), form.person(), form.last());
        return SeeOther.to(path(round));
    }

    @PostMapping("/{coach}/substitute")
    View substitute(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable UUID coach,
            @ModelAttribute CoachForm form) {
        Round round = round(by, region, programme, cohort);
        Mending mending = form.mending(today(), true);
        if (!mending.isEmpty()) {
            return page(by, round, coach, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            coaches.substitute(
                    by, region, round.cohort(), coach, form.isEverywhere(), form.person(), form.from(), form.last());
        } catch (CoachIsThemselves _) {
            return page(by, round, coach, form, Mending.of("address", "programmes.coach.themselves"))
                    .with(UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(path(round));
    }

    @PostMapping("/{coach}/substitute/ending")
    View endSubstitute(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable UUID coach,
            @RequestParam(defaultValue = "false") boolean everywhere) {
        Round round = round(by, region, programme, cohort);
        coaches.takeBack(by, round.cohort(), coach, everywhere);
        return SeeOther.to(path(round));
    }

    @PostMapping("/{coach}/ending")
    View end(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable UUID coach) {
        Round round = round(by, region, programme, cohort);
        coaches.end(by, round.cohort().id(), coach);
        return SeeOther.to(path(round));
    }

    private Round round(Manager by, Region region, String programme, String cohort) {
        Programme found = programmes.find(by, programme).orElseThrow();
        if (found.example()) {
            Frame.headExample();
        }
        return new Round(
                region,
                found,
                cohorts.find(by, cohort)
                        .filter(each -> each.programme().equals(found.id()))
                        .orElseThrow());
    }

    private static String path(Round round) {
        return "/%s/manage/%s/cohorts/%s/coaches"
                .formatted(
                        round.region().slug(),
                        round.programme().slug(),
                        round.cohort().slug());
    }

    private CoachesPage page(Manager by, Round round, @Nullable UUID away, CoachForm form, Mending mending) {
        return new CoachesPage(
                round.region(),
                round.programme(),
                round.cohort(),
                coaches.of(by, round.cohort().id()),
                away,
                form,
                mending,
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
