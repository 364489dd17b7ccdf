package se.framsteg.network.contacts.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.shell.tenancy.Region;

/** The contacts that anybody may see. Never kept in memory: whoever asks to be taken away is gone at once. */
@Controller
@RequestMapping("/{region}/contacts")
class ContactsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final CardViews views;

    ContactsController(CardViews views) {
        this.views = views;
    }

    @GetMapping
    View index(
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page) {
        return new ContactsPage(views.search(Standpoint.anybody(region), SearchView.asked(q, kind, page)));
    }

    @GetMapping("/{contact}")
    View show(@RequestAttribute(REGION) Region region, @PathVariable ContactId contact) {
        Standpoint from = Standpoint.anybody(region);
        return new ContactPage(from, views.card(from, contact), null);
    }
}
