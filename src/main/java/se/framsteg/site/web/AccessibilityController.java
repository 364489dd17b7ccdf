package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.requests.AskedByAnybody;
import se.framsteg.network.requests.Filled;
import se.framsteg.network.requests.Requests;
import se.framsteg.network.requests.TooManyAtOnce;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.FormIsTooOld;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.Statements;

/** Somebody tells a region of a hindrance on its pages. */
@Controller
@AskedByAnybody
class AccessibilityController {
    /** Few read the page and write of a hindrance sooner. */
    private static final Duration SOONEST = Duration.ofSeconds(3);

    private final RegionDirectory regions;
    private final Statements statements;
    private final Requests requests;
    private final FormKey keys;
    private final Clock clock;

    AccessibilityController(
            RegionDirectory regions, Statements statements, Requests requests, FormKey keys, Clock clock) {
        this.regions = regions;
        this.statements = statements;
        this.requests = requests;
        this.keys = keys;
        this.clock = clock;
    }

    /** A hindrance is a question like others: somebody at the region answers it, and whoever reports it follows it by a link. */
    @PostMapping("/{region}/tillganglighet")
    View create(
            @PathVariable("region") String slug,
            @ModelAttribute ReportForm form,
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request) {
        Region region = regions.find(slug).orElseThrow();
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(region, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        String token = requests.ask(region, form.request(), Client.of(request), filled(form, key));
        return SeeOther.to("/%s/ask/%s?said=asked".formatted(slug, token));
    }

    private Filled filled(ReportForm form, String key) {
        if (form.isFilledByAMachine()) {
            return Filled.BY_A_MACHINE;
        }
        return keys.issued(key)
                        .filter(shown -> shown.plus(SOONEST).isAfter(clock.instant()))
                        .isPresent()
                ? Filled.FAST
                : Filled.BY_A_PERSON;
    }

    /** A form that lay open for more than a day comes back with what was typed in it. */
    @ExceptionHandler(FormIsTooOld.class)
    View tooOld(HttpServletRequest request) {
        return again(request, "network.ask.too-old").with(UNPROCESSABLE_CONTENT);
    }

    /** So does what is refused in a flood, without asking the database. */
    @ExceptionHandler(TooManyAtOnce.class)
    View tooMany(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return again(request, "network.ask.too-many").with(TOO_MANY_REQUESTS);
    }

    private AccessibilityPage again(HttpServletRequest request, String key) {
        Region region = regions.find(request.getRequestURI().split("/")[1]).orElseThrow();
        if (Frame.current().place() == null) {
            Frame.bind(Frame.current().with(region.place()));
        }
        return AccessibilityPage.of(
                region, statements.house(false), false, ReportForm.of(request), Mending.of("text", key));
    }

    private AccessibilityPage page(Region region, ReportForm form, Mending mending) {
        boolean fails = Frame.current().words("accessibility") != null;
        return AccessibilityPage.of(
                region,
                statements.of(region.id(), fails),
                statements.own(region.id()).isEmpty(),
                form,
                mending);
    }
}
