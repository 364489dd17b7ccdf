package se.framsteg.programmes.coaches.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.Invitations.MOST_HANDED_OVER;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.people.TooManyInvitations;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.coaches.CoachIsThemselves;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A coach who will be away passes all rounds on to somebody, and takes them back. */
@Controller
@RequestMapping("/{region}/coach/substitute")
class PassOnController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Coaches coaches;
    private final CoachHome home;
    private final Clock clock;

    PassOnController(Coaches coaches, CoachHome home, Clock clock) {
        this.coaches = coaches;
        this.home = home;
        this.clock = clock;
    }

    @PostMapping
    View create(Coach by, @RequestAttribute(REGION) Region region, @ModelAttribute CoachForm form) {
        Mending mending = form.mending(LocalDate.now(clock), true);
        if (mending.isEmpty()) {
            try {
                coaches.passOn(by, region, form.person(), form.from(), form.last());
                return SeeOther.to("/%s/coach".formatted(region.slug()));
            } catch (CoachIsThemselves _) {
                mending = Mending.of("address", "programmes.coach.themselves");
            } catch (TooManyInvitations _) {
                mending = Mending.of("address", "programmes.coach.many", MOST_HANDED_OVER);
            }
        }
        return home.of(by, region.slug(), form, mending).with(UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/ending")
    View destroy(Coach by, @RequestAttribute(REGION) Region region) {
        coaches.takeBack(by);
        return SeeOther.to("/%s/coach".formatted(region.slug()));
    }
}
