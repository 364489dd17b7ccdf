package se.framsteg.network.contacts;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/** Asks a contact whether its card is right; the link leads to a page with buttons, and opening it does nothing. */
@Component
class ContactLetters {
    /** @param turn by what it is known that it has been asked for something this week */
    Letter toCheck(Region region, Contact contact, Sender from, String token, UUID turn) {
        ContactFacts facts = contact.facts();
        String name = facts.reached().person().isEmpty()
                ? facts.name()
                : facts.reached().person();
        return Frame.in(
                Lang.SV,
                () -> Letter.asking(
                                turn,
                                new Recipient(name, facts.reached().address(), Lang.SV),
                                from,
                                say("network.contacts.mail.subject", facts.name()))
                        .say(say("network.contacts.mail.what", facts.name(), region.name(lang())))
                        .say(say("network.contacts.mail.do"))
                        .link(say("network.contacts.mail.link"), "/%s/contacts/own/%s".formatted(region.slug(), token))
                        .say(say("network.contacts.mail.away")));
    }
}
