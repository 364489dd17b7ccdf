package se.framsteg.network.contacts.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.network.contacts.Introductions;
import se.framsteg.network.contacts.NotIntroduced;
import se.framsteg.people.Member;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** The contacts that somebody at a company of the region may see. */
@Controller
@RequestMapping("/{region}/company/{organisation}/contacts")
class CompanyContactsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final CardViews views;
    private final Introductions introductions;

    CompanyContactsController(CardViews views, Introductions introductions) {
        this.views = views;
        this.introductions = introductions;
    }

    @GetMapping
    View index(
            Member by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page) {
        return new ContactsPage(
                views.search(Standpoint.company(region, by.organisation()), SearchView.asked(q, kind, page)));
    }

    @GetMapping("/{contact}")
    View show(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ContactId contact,
            @RequestParam(defaultValue = "") String said) {
        return page(by, region, contact, "", Mending.NONE, said.equals("introduced"));
    }

    /** The company is introduced by its own people. */
    @PostMapping("/{contact}/introductions")
    View introduce(
            Member by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ContactId contact,
            @RequestParam(defaultValue = "") String wants) {
        Mending mending = Introducing.mending(wants);
        if (!mending.isEmpty()) {
            return page(by, region, contact, wants, mending, false).with(UNPROCESSABLE_CONTENT);
        }
        try {
            introductions.introduce(by, region, contact, wants.strip());
        } catch (NotIntroduced refused) {
            return page(
                            by,
                            region,
                            contact,
                            wants,
                            Mending.of("wants", refused.why().textKey()),
                            false)
                    .with(CONFLICT);
        }
        return SeeOther.to(Standpoint.company(region, by.organisation()).path(contact) + "?said=introduced#introduce");
    }

    private ContactPage page(Member by, Region region, ContactId contact, String wants, Mending mending, boolean done) {
        Standpoint from = Standpoint.company(region, by.organisation());
        CardView card = views.card(from, contact);
        boolean own = by.organisation().equals(card.contact().company());
        if (own || !introductions.mayBeIntroduced(card.contact())) {
            return new ContactPage(from, card, null);
        }
        return new ContactPage(
                from,
                card,
                new Introducing(
                        from.path(contact),
                        List.of(),
                        introductions.preview(by, card.contact()),
                        "",
                        "",
                        wants,
                        false,
                        mending,
                        done));
    }
}
