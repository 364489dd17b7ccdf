package se.framsteg.network.requests.web;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.requests.AskedByAnybody;
import se.framsteg.network.requests.NewRequest;
import se.framsteg.network.requests.Request;
import se.framsteg.network.requests.RequestWords;
import se.framsteg.network.requests.Requests;
import se.framsteg.network.requests.TooManyAtOnce;
import se.framsteg.network.routes.Routes;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.organisations.Organisations;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Somebody of a company asks for it, with what is known of them filled in, and finds what they have asked. */
@Controller
@AskedByAnybody
@RequestMapping("/{region}/company/{organisation}/requests")
class CompanyRequestsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Requests requests;
    private final Routes routes;
    private final Organisations organisations;
    private final Members members;
    private final RegionDirectory regions;

    CompanyRequestsController(
            Requests requests, Routes routes, Organisations organisations, Members members, RegionDirectory regions) {
        this.regions = regions;
        this.requests = requests;
        this.routes = routes;
        this.organisations = organisations;
        this.members = members;
    }

    @GetMapping
    View index(Member by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String said) {
        return page(by, region, known(by), Mending.NONE, said.equals("asked"));
    }

    @PostMapping
    View create(Member by, @RequestAttribute(REGION) Region region, @ModelAttribute AskForm form) {
        AskForm own = form.from(address(by));
        Mending mending =
                own.mending(organisations.municipalitiesOf(region.id()).keySet(), true);
        if (!mending.isEmpty()) {
            return page(by, region, own, mending).with(UNPROCESSABLE_CONTENT);
        }
        Optional<String> token = requests.ask(by, region, own.request());
        return token.isPresent()
                ? SeeOther.to("/%s/company/%s/requests?said=asked".formatted(region.slug(), by.organisation()))
                : page(by, region, own, Mending.of("text", "network.ask.too-many.day"))
                        .with(TOO_MANY_REQUESTS);
    }

    /** What comes in a flood is refused without asking the database, and comes back with what was typed. */
    @ExceptionHandler(TooManyAtOnce.class)
    View tooMany(HttpServletRequest request, HttpServletResponse response) {
        Region region = regions.find(request.getRequestURI().split("/")[1]).orElseThrow();
        Frame.bind(Frame.current().with(region.place()));
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return new AskPage(
                        region,
                        request.getRequestURI(),
                        List.of(new Crumb(region.name(Say.lang()), "/" + region.slug())),
                        organisations.municipalitiesOf(region.id()),
                        0,
                        0,
                        true,
                        false,
                        List.of(),
                        AskForm.of(request).from(""),
                        Mending.of("text", "network.ask.too-many"))
                .with(TOO_MANY_REQUESTS);
    }

    private String address(Member by) {
        return members.find(by.person()).map(Person::address).orElse("");
    }

    private AskForm known(Member by) {
        String place = organisations.summaries(by.region(), List.of(by.organisation())).values().stream()
                .map(OrganisationSummary::municipality)
                .findFirst()
                .orElse("");
        String code = organisations.municipalitiesOf(by.region()).entrySet().stream()
                .filter(each -> each.getValue().equals(place))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        return new AskForm("", "", code, by.name(), members.company(by), address(by), "", "");
    }

    private AskPage page(Member by, Region region, AskForm form, Mending mending) {
        return page(by, region, form, mending, false);
    }

    private AskPage page(Member by, Region region, AskForm form, Mending mending, boolean sent) {
        String home = "/%s/company/%s".formatted(region.slug(), by.organisation());
        List<AskPage.AskedRow> asked = requests.of(by).stream()
                .map(own -> new AskPage.AskedRow(
                        RequestWords.subject(own.request()),
                        own.token().isEmpty() ? "" : "/%s/ask/%s".formatted(region.slug(), own.token()),
                        RequestWords.state(own.request()),
                        own.request().isOpen() ? promise(own.request()) : ""))
                .toList();
        return new AskPage(
                region,
                home + "/requests",
                List.of(new Crumb(members.company(by), home)),
                organisations.municipalitiesOf(region.id()),
                routes.promisedDays(region.id()),
                requests.promisedDays(region.id(), NewRequest.OBSTACLE),
                true,
                sent,
                asked,
                form,
                mending);
    }

    private static String promise(Request request) {
        return Say.say(
                request.step() >= 2 ? "network.asked.late" : "network.asked.open",
                RequestWords.who(request),
                RequestWords.when(request.promisedAt()));
    }
}
