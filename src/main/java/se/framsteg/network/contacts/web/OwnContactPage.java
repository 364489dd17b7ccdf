package se.framsteg.network.contacts.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.Contact;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

/**
 * A contact's own page, by a link of its own.
 *
 * @param card what is shown of it; null where the link is over
 * @param said what has just been done; empty where nothing has
 */
public record OwnContactPage(
        Region region, String token, @Nullable CardView card, OwnForm form, Mending mending, String said)
        implements Page {
    @Override
    public String template() {
        return "network/contacts/web/own";
    }

    /** The key of what is said where there is no card, or none any more. */
    public String over() {
        return "network.contacts.own." + (said.equals("gone") || said.equals("moved") ? said : "over");
    }

    public CardView shown() {
        return Objects.requireNonNull(card);
    }

    public Contact contact() {
        return shown().contact();
    }

    public String path() {
        return "/%s/contacts/own/%s".formatted(region.slug(), token);
    }

    public String title() {
        if (card == null) {
            return say("network.contacts.own.over.title");
        }
        return say("network.contacts.own.title", card.name());
    }

    public List<Choice> audiences() {
        var choices = new ArrayList<Choice>();
        for (Audience each : Audience.values()) {
            choices.add(new Choice(each.name(), say(each.textKey())));
        }
        choices.add(new Choice("", say("network.contacts.consent.to-nobody")));
        return choices;
    }
}
