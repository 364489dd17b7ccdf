package se.framsteg.network.requests.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.network.requests.RequestWords;
import se.framsteg.network.requests.Requests;
import se.framsteg.network.routes.Routes;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Somebody of a company asks for it, with what is known of them filled in, and finds what they have asked. */
@Controller
@RequestMapping("/{region}/company/{organisation}/requests")
class CompanyRequestsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Requests requests;
    private final Routes routes;
    private final Organisations organisations;
    private final Members members;

    CompanyRequestsController(Requests requests, Routes routes, Organisations organisations, Members members) {
        this.requests = requests;
        this.routes = routes;
        this.organisations = organisations;
        this.members = members;
    }

    @GetMapping
    View index(Member by, @RequestAttribute(REGION) Region region) {
        return page(by, region, known(by), Mending.NONE);
    }

    @PostMapping
    View create(Member by, @RequestAttribute(REGION) Region region, @ModelAttribute AskForm form) {
        Mending mending =
                form.mending(organisations.municipalitiesOf(region.id()).keySet());
        if (!mending.isEmpty()) {
            return page(by, region, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        String token = requests.ask(by, region, form.request());
        return SeeOther.to("/%s/ask/%s?said=asked".formatted(region.slug(), token));
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
        String address = members.find(by.person()).map(Person::address).orElse("");
        return new AskForm("", "", code, by.name(), members.company(by), address, "", "");
    }

    private AskPage page(Member by, Region region, AskForm form, Mending mending) {
        String home = "/%s/company/%s".formatted(region.slug(), by.organisation());
        List<AskPage.AskedRow> asked = requests.of(by).stream()
                .map(own -> new AskPage.AskedRow(
                        RequestWords.subject(own.request()),
                        "/%s/ask/%s".formatted(region.slug(), own.token()),
                        RequestWords.state(own.request())))
                .toList();
        return new AskPage(
                region,
                home + "/requests",
                List.of(new Crumb(members.company(by), home)),
                organisations.municipalitiesOf(region.id()),
                routes.promisedDays(region.id()),
                asked,
                form,
                mending);
    }
}
