package se.framsteg.network.contacts.web;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.network.contacts.ContactSearch;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;

/** The contacts that anybody may see. Never kept in memory: whoever asks to be taken away is gone at once. */
@Controller
@RequestMapping("/{region}/contacts")
class ContactsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final CardViews views;
    private final SearchFlood flood;

    ContactsController(CardViews views, SearchFlood flood) {
        this.views = views;
        this.flood = flood;
    }

    @GetMapping
    View index(
            HttpServletRequest request,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page) {
        Standpoint from = Standpoint.anybody(region);
        ContactSearch.Asked asked = SearchView.asked(q, kind, page);
        return q.isBlank() || flood.maySearch(Client.of(request))
                ? new ContactsPage(views.search(from, asked))
                : new ContactsPage(SearchView.refused(from, asked)).with(TOO_MANY_REQUESTS);
    }

    @GetMapping("/{contact}")
    View show(@RequestAttribute(REGION) Region region, @PathVariable ContactId contact) {
        Standpoint from = Standpoint.anybody(region);
        return new ContactPage(from, views.card(from, contact), null);
    }
}
