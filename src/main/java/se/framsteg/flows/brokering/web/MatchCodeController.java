package se.framsteg.flows.brokering.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.LetterCodes;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;

/** Takes the code of a letter on another device, and leads to what it asks. A wrong one is counted, so it too is answered. */
@Controller
@RequestMapping("/{region}/match")
class MatchCodeController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final LetterCodes codes;

    MatchCodeController(LetterCodes codes) {
        this.codes = codes;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "false") boolean wrong) {
        return new MatchCodePage(region, wrong);
    }

    @PostMapping
    View create(
            @RequestAttribute(REGION) Region region,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String code) {
        return codes.enter(region.id(), Client.of(request), address, code)
                .map(path -> SeeOther.to("/%s/%s".formatted(region.slug(), path)))
                .orElseGet(() -> SeeOther.to("/%s/match?wrong=true".formatted(region.slug())));
    }
}
