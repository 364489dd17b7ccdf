package se.framsteg.network.contacts.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.contacts.AddressWishedAway;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.ContactWasChanged;
import se.framsteg.network.contacts.Peers;
import se.framsteg.network.contacts.WrittenToEnough;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Where a company says what others may ask it about, and takes that back. */
@Controller
@RequestMapping("/{region}/company/{organisation}/contacts/own")
class PeerController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Peers peers;
    private final Members members;
    private final ContactTopics topics;

    PeerController(Peers peers, Members members, ContactTopics topics) {
        this.peers = peers;
        this.members = members;
        this.topics = topics;
    }

    @GetMapping
    View show(Member by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String said) {
        Optional<Contact> card = peers.own(by);
        PeerForm form = card.map(PeerForm::of).orElseGet(() -> PeerForm.of(by.name(), address(by)));
        return page(by, region, form, Mending.NONE, said.equals("saved") && card.isPresent());
    }

    @PostMapping
    View update(Member by, @RequestAttribute(REGION) Region region, @ModelAttribute PeerForm form) {
        var read = form.read(topics);
        if (read.offer().isEmpty()) {
            return page(by, region, form, read.mending(), false).with(UNPROCESSABLE_CONTENT);
        }
        try {
            peers.publish(by, region, read.offer().get(), FormReading.version(form.version()));
        } catch (ContactWasChanged _) {
            return page(by, region, form, Mending.of("name", "network.contacts.form.overtaken"), false)
                    .with(CONFLICT);
        } catch (WrittenToEnough _) {
            return page(by, region, form, Mending.of("address", "network.contacts.peer.enough"), false)
                    .with(UNPROCESSABLE_CONTENT);
        } catch (AddressWishedAway _) {
            return page(by, region, form, Mending.of("address", "network.contacts.peer.wished-away"), false)
                    .with(UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(path(by, region) + "?said=saved");
    }

    @PostMapping("/removal")
    View remove(Member by, @RequestAttribute(REGION) Region region) {
        peers.end(by);
        return SeeOther.to(path(by, region));
    }

    private static String path(Member by, Region region) {
        return Standpoint.company(region, by.organisation()).path() + "/own";
    }

    private String address(Member by) {
        return members.people(by).stream()
                .filter(each -> each.personId().equals(by.person().value()))
                .findFirst()
                .map(each -> each.address())
                .orElse("");
    }

    private PeerPage page(Member by, Region region, PeerForm form, Mending mending, boolean done) {
        return new PeerPage(
                Standpoint.company(region, by.organisation()), peers.own(by).orElse(null), form, mending, topics, done);
    }
}
