package se.framsteg.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.framsteg.applications.Applicant;
import se.framsteg.applications.Application;
import se.framsteg.applications.Application.State;
import se.framsteg.applications.Applications;
import se.framsteg.applications.Offers;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Openings;
import se.framsteg.organisations.Organisations;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/** Finds what the holder of a link sees. */
@Component
class MinePages {
    private final Applications applications;
    private final Offers offers;
    private final Openings openings;
    private final Organisations organisations;
    private final Clock clock;

    MinePages(Applications applications, Offers offers, Openings openings, Organisations organisations, Clock clock) {
        this.applications = applications;
        this.offers = offers;
        this.openings = openings;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Empty where no application has this link. */
    Optional<MinePage> show(Region region, String cohort, String token, Mending mending, Map<String, String> typed) {
        return applications
                .holder(region.id(), token)
                .map(by -> page(by, opening(by, region, cohort), token, mending, typed));
    }

    Opening opening(Applicant by, Region region, String cohort) {
        Opening opening = openings.of(by, region, cohort).orElseThrow();
        if (opening.programme().example()) {
            Frame.headExample();
        }
        return opening;
    }

    private MinePage page(Applicant by, Opening opening, String token, Mending mending, Map<String, String> typed) {
        Application application = applications.find(by);
        LocalDate today = LocalDate.now(clock);
        var related = applications.related(by);
        String code = application.company().municipality();
        return new MinePage(
                opening,
                token,
                application,
                applications.participants(by),
                related,
                applications.questions(by),
                application.state().isOpen() ? applications.against(opening, application) : Set.of(),
                application.state() == State.WAITLISTED && application.role() == Application.Role.COMPANY
                        ? applications.placeOnList(by, application)
                        : 0,
                code == null
                        ? Say.say("applications.form.elsewhere")
                        : organisations.municipalitiesOf(by.region()).getOrDefault(code, code),
                typed.containsKey("companies") ? GroupForm.of(typed) : GroupForm.of(related),
                mending,
                typed,
                offers.newest(by).filter(offer -> offer.mayBeAnswered(today)).orElse(null),
                today);
    }
}
