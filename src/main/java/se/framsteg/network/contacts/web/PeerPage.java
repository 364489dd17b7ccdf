package se.framsteg.network.contacts.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.Consent;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.Reached;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * What others may ask a company about, for its own people.
 *
 * @param card as it is shown; null where it is not
 */
public record PeerPage(
        Standpoint from, @Nullable Contact card, PeerForm form, Mending mending, ContactTopics known, boolean done)
        implements Page {
    @Override
    public String template() {
        return "network/contacts/web/peer";
    }

    public String path() {
        return from.path() + "/own";
    }

    public String until() {
        return date(Objects.requireNonNull(Objects.requireNonNull(card).endsOn()));
    }

    /** That not everybody who finds the card sees how the company is reached, and why; empty where they do. */
    public String waits() {
        Consent consent = card == null ? null : card.facts().consent();
        if (card == null || consent == null || card.facts().audience().sees(card.shownTo(consent))) {
            return "";
        }
        Reached reached = card.facts().reached();
        return reached.address().isEmpty() || consent.to() == Audience.PROMOTERS
                ? say("network.contacts.peer.unasked", reached.person())
                : say("network.contacts.peer.waits", reached.address());
    }

    public List<Choice> topics() {
        return known.all().stream()
                .map(each -> new Choice(each.key(), each.name().in(lang())))
                .toList();
    }

    public List<Choice> audiences() {
        return List.of(
                new Choice(Audience.COMPANIES.name(), say(Audience.COMPANIES.textKey())),
                new Choice(Audience.PUBLIC.name(), say(Audience.PUBLIC.textKey())));
    }
}
