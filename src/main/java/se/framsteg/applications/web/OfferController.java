package se.framsteg.applications.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.applications.Applicant;
import se.framsteg.applications.Applications;
import se.framsteg.applications.NotPossibleNow;
import se.framsteg.applications.Offers;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Openings;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A seat that is offered to an applicant, by their link. Opening it does nothing; a button says yes, another no. */
@Controller
@RequestMapping("/{region}/apply/{cohort}/{token}/offer")
class OfferController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Applications applications;
    private final Offers offers;
    private final Openings openings;
    private final MinePages pages;
    private final Clock clock;

    OfferController(Applications applications, Offers offers, Openings openings, MinePages pages, Clock clock) {
        this.applications = applications;
        this.offers = offers;
        this.openings = openings;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String cohort, @PathVariable String token) {
        return applications
                .holder(region.id(), token)
                .<View>map(by -> page(by, pages.opening(by, region, cohort), token))
                .orElseGet(() -> over(region, cohort));
    }

    @PostMapping("/acceptance")
    View accept(@RequestAttribute(REGION) Region region, @PathVariable String cohort, @PathVariable String token) {
        return answer(region, cohort, token, offers::accept);
    }

    @PostMapping("/refusal")
    View decline(@RequestAttribute(REGION) Region region, @PathVariable String cohort, @PathVariable String token) {
        return answer(region, cohort, token, offers::decline);
    }

    private View answer(Region region, String cohort, String token, BiConsumer<Applicant, Opening> answer) {
        var by = applications.holder(region.id(), token);
        if (by.isEmpty()) {
            return over(region, cohort);
        }
        Opening opening = pages.opening(by.get(), region, cohort);
        try {
            answer.accept(by.get(), opening);
            return SeeOther.to(opening.path(token));
        } catch (NotPossibleNow refused) {
            return page(by.get(), opening, token).with(CONFLICT);
        }
    }

    private OfferPage page(Applicant by, Opening opening, String token) {
        return new OfferPage(
                opening,
                token,
                applications.find(by),
                applications.participants(by),
                offers.newest(by).orElse(null),
                LocalDate.now(clock));
    }

    private View over(Region region, String cohort) {
        return new LinkIsOverPage(openings.announced(region, cohort).orElseThrow()).with(GONE);
    }
}
