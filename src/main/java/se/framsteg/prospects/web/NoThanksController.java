package se.framsteg.prospects.web;

import static org.springframework.http.HttpStatus.GONE;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.applications.Openings;
import se.framsteg.prospects.Asked;
import se.framsteg.prospects.Asking;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Where a company that has been asked says no, by one press. Opening the page does nothing. */
@Controller
@RequestMapping("/{region}/no-thanks/{token}")
class NoThanksController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Asking asking;
    private final Openings openings;

    NoThanksController(Asking asking, Openings openings) {
        this.asking = asking;
        this.openings = openings;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        Optional<Asked> asked = asking.holder(region.id(), token);
        return asked.isEmpty()
                ? new NoThanksPage(region, token, null, null).with(GONE)
                : new NoThanksPage(
                        region,
                        token,
                        asked.get(),
                        openings.announced(region, asked.get().cohort()).orElse(null));
    }

    @PostMapping
    View create(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        asking.refuse(region.id(), token);
        return SeeOther.to("/%s/no-thanks/%s".formatted(region.slug(), token));
    }
}
