package se.framsteg.prospects.web;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.GONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.applications.Openings;
import se.framsteg.people.Promoter;
import se.framsteg.people.Sessions;
import se.framsteg.prospects.Asked;
import se.framsteg.prospects.Asking;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.shell.web.SessionCookie;

/**
 * Where a company that has been asked says no, by one press. Opening the page does nothing. A promoter who has opened a
 * company's link cannot press for it: what they have heard they note on a page of their own.
 */
@Controller
@RequestMapping("/{region}/no-thanks/{token}")
class NoThanksController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Asking asking;
    private final Openings openings;
    private final Sessions sessions;

    NoThanksController(Asking asking, Openings openings, Sessions sessions) {
        this.asking = asking;
        this.openings = openings;
        this.sessions = sessions;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token, HttpServletRequest request) {
        NoThanksPage page = page(region, token, promoter(region, request));
        return page.asked() == null ? page.with(GONE) : page;
    }

    @PostMapping
    View create(@RequestAttribute(REGION) Region region, @PathVariable String token, HttpServletRequest request) {
        Optional<Promoter> promoter = promoter(region, request);
        if (promoter.isPresent()) {
            return page(region, token, promoter).with(FORBIDDEN);
        }
        asking.refuse(region.id(), token);
        return SeeOther.to("/%s/no-thanks/%s".formatted(region.slug(), token));
    }

    private NoThanksPage page(Region region, String token, Optional<Promoter> promoter) {
        Optional<Asked> asked = asking.holder(region.id(), token);
        return new NoThanksPage(
                region,
                token,
                asked.orElse(null),
                asked.flatMap(each -> openings.announced(region, each.cohort())).orElse(null),
                promoter.map(Promoter::name).orElse(""));
    }

    private Optional<Promoter> promoter(Region region, HttpServletRequest request) {
        return Optional.ofNullable(SessionCookie.read(request))
                .flatMap(token -> sessions.find(token, region.id()))
                .flatMap(session -> session.promoter(region.id()));
    }
}
