package se.framsteg.plan.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.meetings.Guest;
import se.framsteg.meetings.OwnAddresses;
import se.framsteg.plan.CalendarChoice;
import se.framsteg.plan.Plans;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.web.SeeOther;

/** The same actions in other ways: over time, by what they mean and how hard they are, and one's own. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan")
class ViewsController {
    private final Plans plans;
    private final OwnAddresses addresses;
    private final CalendarChoice calendar;
    private final PublicAddress publicAddress;
    private final Clock clock;

    ViewsController(
            Plans plans, OwnAddresses addresses, CalendarChoice calendar, PublicAddress publicAddress, Clock clock) {
        this.plans = plans;
        this.addresses = addresses;
        this.calendar = calendar;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    @GetMapping("/timeline")
    View timeline(PlanDesk desk) {
        return new TimelinePage(desk, plans.of(desk.by()), LocalDate.now(clock));
    }

    @GetMapping("/grid")
    View grid(PlanDesk desk) {
        return new GridPage(desk, plans.of(desk.by()));
    }

    @GetMapping("/mine")
    View mine(
            PlanDesk desk,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String version) {
        String feed = feed(desk)
                .map(own -> publicAddress.of(
                        "/%s/feed/%s.ics".formatted(desk.region().slug(), own)))
                .orElse("");
        return new MinePage(
                desk,
                plans.of(desk.by()),
                Told.of(said, about, version),
                feed,
                calendar.isChosen(desk.by()),
                LocalDate.now(clock));
    }

    private Optional<String> feed(PlanDesk desk) {
        return addresses.known(desk.by().region(), desk.by().person(), OwnAddresses.Kind.FEED);
    }

    /** Whether their calendar tells of the plan. */
    @PostMapping("/mine/calendar")
    View choose(PlanDesk desk, @RequestParam(defaultValue = "false") boolean chosen) {
        calendar.choose(desk.by(), chosen);
        return SeeOther.to(desk.plan() + "/mine#calendar");
    }

    /**
     * Makes an address for the person's calendar, the same as for their meetings; the one there was opens nothing any more. Who makes
     * their first one here wants it for the plan.
     */
    @PostMapping("/mine/feed")
    View renewFeed(PlanDesk desk) {
        if (feed(desk).isEmpty()) {
            calendar.choose(desk.by(), true);
        }
        addresses.renewFeed(new Guest(
                desk.by().person(), desk.by().name(), Say.lang(), desk.by().region()));
        return SeeOther.to(desk.plan() + "/mine#calendar");
    }
}
