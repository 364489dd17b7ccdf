package se.framsteg.network.contacts.web;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.contacts.Introduction;
import se.framsteg.network.contacts.Introductions;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A company says by one press what came of an introduction. Opening the link does nothing. */
@Controller
@RequestMapping("/{region}/contacts/introduced/{token}")
class IntroducedController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Introductions introductions;

    IntroducedController(Introductions introductions) {
        this.introductions = introductions;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        IntroducedPage page = page(region, token);
        return page.introduction() == null ? page.with(GONE) : page;
    }

    @PostMapping
    View create(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String outcome) {
        IntroducedPage page = page(region, token);
        Optional<Introduction.Outcome> meant = ContactForm.constant(Introduction.Outcome.values(), outcome);
        if (page.introduction() == null || meant.isEmpty()) {
            return page.with(page.introduction() == null ? GONE : UNPROCESSABLE_CONTENT);
        }
        introductions.answer(region, token, meant.get());
        return SeeOther.to(page.path());
    }

    private IntroducedPage page(Region region, String token) {
        return new IntroducedPage(
                region, token, introductions.holder(region, token).orElse(null));
    }
}
