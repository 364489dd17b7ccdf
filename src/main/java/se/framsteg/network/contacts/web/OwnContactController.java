package se.framsteg.network.contacts.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.contacts.AddressWishedAway;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactFacts;
import se.framsteg.network.contacts.ContactLinks;
import se.framsteg.network.contacts.ContactWasChanged;
import se.framsteg.network.contacts.Reached;
import se.framsteg.network.contacts.WrittenToEnough;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** What a contact does by its own link, without an account. Opening the link does nothing. */
@Controller
@RequestMapping("/{region}/contacts/own/{token}")
class OwnContactController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final Set<String> SAID = Set.of("checked", "saved", "gone", "moved");

    private static final Set<String> ENDS = Set.of("gone", "moved");

    private final ContactLinks links;
    private final CardViews views;

    OwnContactController(ContactLinks links, CardViews views) {
        this.links = links;
        this.views = views;
    }

    @GetMapping
    View show(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String said) {
        String done = SAID.contains(said) ? said : "";
        return links.holder(region.id(), token)
                .<View>map(contact -> page(
                        region, token, contact, OwnForm.of(contact), Mending.NONE, ENDS.contains(done) ? "" : done))
                .orElseGet(() -> over(region, token, done));
    }

    @PostMapping("/check")
    View check(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String version) {
        Optional<Contact> contact = links.holder(region.id(), token);
        if (contact.isEmpty()) {
            return over(region, token, "");
        }
        try {
            links.check(region.id(), token, FormReading.version(version));
        } catch (ContactWasChanged _) {
            return overtaken(region, token, contact.get(), OwnForm.of(contact.get()));
        }
        return to(region, token, "checked");
    }

    @PostMapping
    View update(@RequestAttribute(REGION) Region region, @PathVariable String token, @ModelAttribute OwnForm form) {
        Optional<Contact> contact = links.holder(region.id(), token);
        if (contact.isEmpty()) {
            return over(region, token, "");
        }
        var reading = new FormReading();
        String helps = reading.needed(
                "helps", form.helps(), ContactFacts.LONGEST_HELPS, "network.contacts.form.helps.missing");
        Reached reached = ContactForm.reached(reading, form.person(), form.address(), form.phone());
        if (!reading.mending().isEmpty()) {
            return page(region, token, contact.get(), form, reading.mending(), "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            boolean moved = links.tell(
                    region,
                    token,
                    FormReading.version(form.version()),
                    helps,
                    reached,
                    form.to().orElse(null));
            return to(region, token, moved ? "moved" : "saved");
        } catch (ContactWasChanged _) {
            return overtaken(region, token, contact.get(), form);
        } catch (AddressWishedAway _) {
            Mending mending = Mending.of("address", "network.contacts.form.wished-away");
            return page(region, token, contact.get(), form, mending, "").with(UNPROCESSABLE_CONTENT);
        } catch (WrittenToEnough _) {
            Mending mending = Mending.of("address", "network.contacts.form.enough");
            return page(region, token, contact.get(), form, mending, "").with(UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/removal")
    View remove(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        if (links.holder(region.id(), token).isEmpty()) {
            return over(region, token, "");
        }
        links.leave(region.id(), token);
        return to(region, token, "gone");
    }

    private OwnContactPage page(
            Region region, String token, Contact contact, OwnForm form, Mending mending, String said) {
        Standpoint from = Standpoint.anybody(region);
        return new OwnContactPage(region, token, views.card(from, contact.agreed()), form, mending, said);
    }

    /** Somebody else has changed the card since it was read: it is shown as it is now, and nothing is said of it yet. */
    private View overtaken(Region region, String token, Contact contact, OwnForm typed) {
        return page(
                        region,
                        token,
                        contact,
                        typed.of(contact.version()),
                        Mending.of("helps", "network.contacts.own.overtaken"),
                        "")
                .with(CONFLICT);
    }

    private static View over(Region region, String token, String said) {
        var page = new OwnContactPage(region, token, null, OwnForm.EMPTY, Mending.NONE, said);
        return ENDS.contains(said) ? page : page.with(GONE);
    }

    private static View to(Region region, String token, String said) {
        return SeeOther.to("/%s/contacts/own/%s?said=%s".formatted(region.slug(), token, said));
    }
}
