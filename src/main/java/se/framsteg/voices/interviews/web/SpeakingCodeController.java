package se.framsteg.voices.interviews.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.interviews.InterviewLinks;

/** Takes the code of a letter on another device, and leads to its interview. A wrong one is counted, so it too is answered. */
@Controller
@RequestMapping("/{region}/interview")
class SpeakingCodeController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final InterviewLinks links;

    SpeakingCodeController(InterviewLinks links) {
        this.links = links;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "false") boolean wrong) {
        return new SpeakingCodePage(region, wrong);
    }

    @PostMapping
    View create(
            @RequestAttribute(REGION) Region region,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String code) {
        String path = "/%s/interview".formatted(region.slug());
        return links.enter(region.id(), Client.of(request), address, code)
                .map(token -> SeeOther.to(path + "/" + token))
                .orElseGet(() -> SeeOther.to(path + "?wrong=true"));
    }
}
