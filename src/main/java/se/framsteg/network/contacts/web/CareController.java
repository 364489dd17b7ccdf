package se.framsteg.network.contacts.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.ConsentIsOlder;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactFacts;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.network.contacts.ContactLinks;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.ContactWasChanged;
import se.framsteg.network.contacts.Contacts;
import se.framsteg.network.contacts.Introductions;
import se.framsteg.network.contacts.Peers;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Advisor;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Where managers and promoters look after the contacts of their region, all of them together. */
@Controller
@RequestMapping({"/{region}/manage/contacts", "/{region}/promote/contacts"})
class CareController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private static final int LONGEST_REASON = 500;

    private final CardViews views;
    private final CarePages pages;
    private final Peers peers;
    private final Introductions introductions;
    private final Contacts contacts;
    private final ContactLinks links;
    private final ContactTopics topics;
    private final Organisations organisations;
    private final Clock clock;

    CareController(
            CardViews views,
            CarePages pages,
            Peers peers,
            Introductions introductions,
            Contacts contacts,
            ContactLinks links,
            ContactTopics topics,
            Organisations organisations,
            Clock clock) {
        this.views = views;
        this.pages = pages;
        this.peers = peers;
        this.introductions = introductions;
        this.contacts = contacts;
        this.links = links;
        this.topics = topics;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    View index(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page) {
        Standpoint from = Standpoint.care(region, by);
        SearchView search = views.search(from, SearchView.asked(q, kind, page));
        boolean begins = !search.isSearched() && search.asked().page() == 1;
        return new CarePage(
                search,
                begins ? views.cards(from, contacts.toCheck(by)) : List.of(),
                begins ? views.cards(from, contacts.withoutConsent(by)) : List.of(),
                introductions.count(by));
    }

    @GetMapping("/new")
    View create(Advisor by, @RequestAttribute(REGION) Region region) {
        return form(by, region, null, ContactForm.EMPTY, Mending.NONE, List.of());
    }

    /** @param back whether whoever has the address has asked to be here again */
    @PostMapping
    View create(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @ModelAttribute ContactForm form,
            @RequestParam(defaultValue = "false") boolean back) {
        var read = read(by, form, "", back);
        List<Contact> alike = alike(by, read, form, null);
        if (read.facts().isEmpty() || !alike.isEmpty()) {
            return form(by, region, null, form, read.mending(), alike).with(UNPROCESSABLE_CONTENT);
        }
        boolean returns = returns(by, read.facts().get(), back);
        ContactId id = contacts.add(by, read.facts().get());
        if (!links.inform(by, region, id, returns)) {
            return form(by, region, null, form, enough(), List.of()).with(UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(Standpoint.care(region, by).path(id) + "?said=added");
    }

    @GetMapping("/{contact}")
    View show(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ContactId contact,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String company) {
        return pages.contact(by, region, contact, said, company);
    }

    @GetMapping("/{contact}/form")
    View edit(Advisor by, @RequestAttribute(REGION) Region region, @PathVariable ContactId contact) {
        Contact found = written(by, contact);
        return form(by, region, found, ContactForm.of(found), Mending.NONE, List.of());
    }

    @PostMapping("/{contact}")
    View update(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ContactId contact,
            @ModelAttribute ContactForm form,
            @RequestParam(defaultValue = "false") boolean back) {
        Contact before = written(by, contact);
        var read = read(by, form, before.facts().reached().address(), back);
        List<Contact> alike = alike(by, read, form, contact);
        if (read.facts().isEmpty() || !alike.isEmpty()) {
            return form(by, region, before, form, read.mending(), alike).with(UNPROCESSABLE_CONTENT);
        }
        boolean returns = returns(by, read.facts().get(), back);
        try {
            boolean shown = contacts.change(
                    by,
                    contact,
                    FormReading.version(form.version()),
                    read.facts().get());
            if ((returns || shown) && !links.inform(by, region, contact, returns)) {
                return form(by, region, before, form, enough(), List.of()).with(UNPROCESSABLE_CONTENT);
            }
        } catch (ContactWasChanged _) {
            Mending mending = Mending.of("name", "network.contacts.form.overtaken");
            return form(by, region, before, form, mending, List.of()).with(CONFLICT);
        } catch (ConsentIsOlder _) {
            Mending mending = Mending.of("consentOn", "network.contacts.form.consent-on.older");
            return form(by, region, before, form, mending, List.of()).with(UNPROCESSABLE_CONTENT);
        }
        return said(by, region, contact, "saved");
    }

    @PostMapping("/{contact}/check")
    View check(Advisor by, @RequestAttribute(REGION) Region region, @PathVariable ContactId contact) {
        contacts.check(by, contact);
        return said(by, region, contact, "checked");
    }

    @PostMapping("/{contact}/asking")
    View ask(Advisor by, @RequestAttribute(REGION) Region region, @PathVariable ContactId contact) {
        return said(by, region, contact, links.ask(by, region, contact) ? "asked" : "not-asked");
    }

    @PostMapping("/{contact}/removal")
    View remove(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ContactId contact,
            @RequestParam(defaultValue = "") String reason) {
        if (find(by, contact).company() == null) {
            contacts.remove(by, contact);
        } else if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return pages.contact(by, region, contact, "")
                    .unreasoned(
                            reason, Mending.of("reason", "network.contacts.peer.down.reason.missing", LONGEST_REASON))
                    .with(UNPROCESSABLE_CONTENT);
        } else {
            peers.takeDown(by, region, contact, reason.strip());
        }
        return SeeOther.to(Standpoint.care(region, by).path());
    }

    /** Whoever has the address cannot be told of it today, so it is not written. */
    private static Mending enough() {
        return Mending.of("address", "network.contacts.form.enough");
    }

    private View said(Advisor by, Region region, ContactId contact, String what) {
        return SeeOther.to(Standpoint.care(region, by).path(contact) + "?said=" + what);
    }

    private Contact find(Advisor by, ContactId contact) {
        return contacts.find(by.region(), Audience.PROMOTERS, contact).orElseThrow();
    }

    /** One that those who look after contacts write; what companies say of themselves they only take down. */
    private Contact written(Advisor by, ContactId contact) {
        return contacts.find(by.region(), Audience.PROMOTERS, contact)
                .filter(each -> each.company() == null)
                .orElseThrow();
    }

    /** @param known the mail address that stands on the card already */
    private ContactForm.Read read(Advisor by, ContactForm form, String known, boolean back) {
        var read = form.read(topics, organisations.municipalitiesOf(by.region()), LocalDate.now(clock));
        return read.facts()
                .map(ContactFacts::reached)
                .filter(reached ->
                        !back && !reached.address().equals(known) && contacts.wishedAway(by, reached.address()))
                .map(_ -> new ContactForm.Read(
                        java.util.Optional.empty(), Mending.of("address", "network.contacts.form.wished-away")))
                .orElse(read);
    }

    /** Lifts the wish of whoever has asked to be here again. */
    private boolean returns(Advisor by, ContactFacts facts, boolean back) {
        String address = facts.reached().address();
        boolean returns = back && contacts.wishedAway(by, address);
        if (returns) {
            contacts.wantsBack(by, address);
        }
        return returns;
    }

    private List<Contact> alike(Advisor by, ContactForm.Read read, ContactForm form, @Nullable ContactId but) {
        return "true".equals(form.sure())
                ? List.of()
                : read.facts().map(facts -> contacts.alike(by, facts, but)).orElse(List.of());
    }

    private ContactFormPage form(
            Advisor by,
            Region region,
            @Nullable Contact contact,
            ContactForm form,
            Mending mending,
            List<Contact> alike) {
        return new ContactFormPage(
                Standpoint.care(region, by),
                contact,
                form,
                mending,
                alike,
                topics,
                organisations.municipalitiesOf(by.region()));
    }
}
