package se.framsteg.network.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import se.framsteg.network.requests.NewRequest;
import se.framsteg.network.requests.Requests;
import se.framsteg.network.routes.Routes;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Members;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.WithoutTransaction;

/** The page to ask on, as it is before anything is typed: made once, with a key of its own for each who opens it. */
@Controller
@WithoutTransaction
class OpenAskController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final FrozenPages pages;
    private final Requests requests;
    private final Routes routes;
    private final Members members;
    private final Organisations organisations;

    OpenAskController(
            FrozenPages pages, Requests requests, Routes routes, Members members, Organisations organisations) {
        this.pages = pages;
        this.requests = requests;
        this.routes = routes;
        this.members = members;
        this.organisations = organisations;
    }

    @GetMapping("/{region}/ask")
    void index(@RequestAttribute(REGION) Region region, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.showForm(request, response, () -> page(region));
    }

    private Page page(Region region) {
        if (!members.isStaffed(region.id())) {
            return new NobodyToAskPage(region);
        }
        return AskPage.open(
                region,
                organisations.municipalitiesOf(region.id()),
                routes.promisedDays(region.id()),
                requests.promisedDays(region.id(), NewRequest.OBSTACLE),
                AskForm.EMPTY,
                Mending.NONE);
    }
}
