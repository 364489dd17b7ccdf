package se.framsteg.network.requests.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.requests.AskedByAnybody;
import se.framsteg.network.requests.Filled;
import se.framsteg.network.requests.NewRequest;
import se.framsteg.network.requests.Removals;
import se.framsteg.network.requests.Request;
import se.framsteg.network.requests.Requests;
import se.framsteg.network.requests.TooManyAtOnce;
import se.framsteg.network.routes.Routes;
import se.framsteg.organisations.Organisations;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Members;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.FormIsTooOld;
import se.framsteg.shell.web.SeeOther;

/** Asks without an account, and follows the question by a link. Opening the link does nothing. */
@Controller
@AskedByAnybody
@RequestMapping("/{region}/ask")
class AskController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final Set<String> HELPED = Set.of("yes", "partly", "no");
    private static final int LONGEST_MORE = 2000;

    /** Few read the page and write a question sooner. */
    private static final Duration SOONEST = Duration.ofSeconds(3);

    private final Requests requests;
    private final Removals removals;
    private final Routes routes;
    private final Members members;
    private final Organisations organisations;
    private final RegionDirectory regions;
    private final FormKey keys;
    private final Clock clock;

    AskController(
            Requests requests,
            Removals removals,
            Routes routes,
            Members members,
            Organisations organisations,
            RegionDirectory regions,
            FormKey keys,
            Clock clock) {
        this.requests = requests;
        this.removals = removals;
        this.routes = routes;
        this.members = members;
        this.organisations = organisations;
        this.regions = regions;
        this.keys = keys;
        this.clock = clock;
    }

    @PostMapping
    View create(
            @RequestAttribute(REGION) Region region,
            @ModelAttribute AskForm form,
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request) {
        if (!members.isStaffed(region.id())) {
            return new NobodyToAskPage(region).with(CONFLICT);
        }
        Mending mending =
                form.mending(organisations.municipalitiesOf(region.id()).keySet(), false);
        if (!mending.isEmpty()) {
            return page(region, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        String token = requests.ask(region, form.request(), Client.of(request), filled(form, key));
        return SeeOther.to("/%s/ask/%s?said=asked".formatted(region.slug(), token));
    }

    private Filled filled(AskForm form, String key) {
        if (form.isFilledByAMachine()) {
            return Filled.BY_A_MACHINE;
        }
        return keys.issued(key)
                        .filter(shown -> shown.plus(SOONEST).isAfter(clock.instant()))
                        .isPresent()
                ? Filled.FAST
                : Filled.BY_A_PERSON;
    }

    @GetMapping("/{token}")
    View show(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String said) {
        return asked(region, token, said, "", Mending.NONE);
    }

    @PostMapping("/{token}/more")
    View more(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String text) {
        Request request = requests.find(region.id(), token).orElseThrow();
        var reading = new FormReading();
        String more = reading.needed("text", text, LONGEST_MORE, "network.asked.more.missing");
        if (!reading.mending().isEmpty()) {
            return asked(region, token, "", text, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        requests.more(region, request, more.replace("\r\n", "\n"));
        return SeeOther.to("/%s/ask/%s?said=more".formatted(region.slug(), token));
    }

    @PostMapping("/{token}/helped")
    View helped(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String helped) {
        Request request = requests.find(region.id(), token).orElseThrow();
        if (!HELPED.contains(helped)) {
            return asked(region, token, "", "", Mending.of("helped", "network.asked.helped.missing"))
                    .with(UNPROCESSABLE_CONTENT);
        }
        requests.helped(region, request, helped);
        return SeeOther.to("/%s/ask/%s?said=helped".formatted(region.slug(), token));
    }

    /** What happens when one asks to have it removed; nothing does before one has. */
    @GetMapping("/{token}/removal")
    View removal(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        Request request = requests.find(region.id(), token)
                .filter(each -> !each.isForgotten() && each.removalAskedAt() == null)
                .orElseThrow();
        return new AskedRemovalPage(region, token, request);
    }

    @PostMapping("/{token}/removal")
    View askRemoval(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        Request request = requests.find(region.id(), token).orElseThrow();
        removals.ask(region, request);
        return SeeOther.to("/%s/ask/%s?said=removal".formatted(region.slug(), token));
    }

    /** A form that lay open for more than a day comes back with what was typed in it. */
    @ExceptionHandler(FormIsTooOld.class)
    View tooOld(@RequestAttribute(REGION) Region region, HttpServletRequest request) {
        if (request.getParameter("subject") == null) {
            return SeeOther.to(request.getRequestURI().replaceFirst("/(more|helped|removal)$", ""));
        }
        return page(region, AskForm.of(request), Mending.of("text", "network.ask.too-old"), 0, 0)
                .with(UNPROCESSABLE_CONTENT);
    }

    /** So does what is refused in a flood, without asking the database. */
    @ExceptionHandler(TooManyAtOnce.class)
    View tooMany(HttpServletRequest request, HttpServletResponse response) {
        Region region = regions.find(request.getRequestURI().split("/")[1]).orElseThrow();
        Frame.bind(Frame.current().with(region.place()));
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return page(region, AskForm.of(request), Mending.of("text", "network.ask.too-many"), 0, 0)
                .with(TOO_MANY_REQUESTS);
    }

    private AskPage page(Region region, AskForm form, Mending mending) {
        return page(
                region,
                form,
                mending,
                routes.promisedDays(region.id()),
                requests.promisedDays(region.id(), NewRequest.OBSTACLE));
    }

    private AskPage page(Region region, AskForm form, Mending mending, int days, int obstacleDays) {
        return AskPage.open(region, organisations.municipalitiesOf(region.id()), days, obstacleDays, form, mending);
    }

    private AskedPage asked(Region region, String token, String said, String typed, Mending mending) {
        Request request = requests.find(region.id(), token).orElseThrow();
        return new AskedPage(region, token, request, requests.lines(region.id(), request), said, typed, mending);
    }
}
