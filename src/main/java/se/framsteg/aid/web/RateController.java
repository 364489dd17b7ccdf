package se.framsteg.aid.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.aid.EuroRates;
import se.framsteg.people.Manager;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** What a euro costs, for all programmes of the region. */
@Controller
@RequestMapping("/{region}/manage/{programme}/aid/rate")
class RateController {
    private final AidDesks desks;
    private final EuroRates rates;
    private final Clock clock;

    RateController(AidDesks desks, EuroRates rates, Clock clock) {
        this.desks = desks;
        this.rates = rates;
        this.clock = clock;
    }

    @GetMapping
    View edit(Manager by, @PathVariable String region, @PathVariable String programme) {
        return page(by, desks.of(by, region, programme), RateForm.empty(today()), Mending.NONE);
    }

    @PostMapping
    View create(
            Manager by, @PathVariable String region, @PathVariable String programme, @ModelAttribute RateForm form) {
        AidDesk desk = desks.of(by, region, programme);
        Mending mending = form.mending(today());
        if (!mending.isEmpty()) {
            return page(by, desk, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        rates.enter(by, form.rate(today()));
        return SeeOther.to(desk.path());
    }

    private RatePage page(Manager by, AidDesk desk, RateForm form, Mending mending) {
        return new RatePage(desk, rates.usable(by.region(), today()).orElse(null), form, mending);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
