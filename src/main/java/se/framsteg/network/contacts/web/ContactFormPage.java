package se.framsteg.network.contacts.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.contacts.Area;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.Cost;
import se.framsteg.network.contacts.Kind;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * A card to fill in.
 *
 * @param contact the one that is changed; null for a new one
 * @param alike those already there that may be the same
 */
public record ContactFormPage(
        Standpoint from,
        @Nullable Contact contact,
        ContactForm form,
        Mending mending,
        List<Contact> alike,
        ContactTopics known,
        Map<String, String> municipalities)
        implements Page {
    @Override
    public String template() {
        return "network/contacts/web/contactForm";
    }

    public String title() {
        return contact == null
                ? say("network.contacts.new")
                : say("network.contacts.change", contact.facts().name());
    }

    /** Whether whoever has the address has asked not to be here, which they may have changed their mind about. */
    public boolean isWishedAway() {
        return mending.error("address").equals(say("network.contacts.form.wished-away"));
    }

    public String action() {
        return contact == null ? from.path() : from.path(contact.id());
    }

    public List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .map(each -> new Choice(each.name(), say(each.textKey())))
                .toList();
    }

    public List<Choice> topics() {
        return known.all().stream()
                .map(each -> new Choice(each.key(), each.name().in(lang())))
                .toList();
    }

    public List<Choice> extents() {
        return Arrays.stream(Area.Extent.values())
                .map(each -> new Choice(each.name(), say(each.textKey())))
                .toList();
    }

    public List<Choice> places() {
        return municipalities.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }

    public List<Choice> costs() {
        return Arrays.stream(Cost.How.values())
                .map(each -> new Choice(each.name(), say(each.textKey())))
                .toList();
    }

    public List<Choice> audiences() {
        return Arrays.stream(Audience.values())
                .map(each -> new Choice(each.name(), say(each.textKey())))
                .toList();
    }

    /** To whom how they are reached may be shown: to nobody, where nobody has agreed. */
    public List<Choice> consents() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("network.contacts.consent.to-nobody")));
        choices.addAll(audiences());
        return choices;
    }
}
