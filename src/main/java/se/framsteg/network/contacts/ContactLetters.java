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

/** Tells and asks a contact of its card; the link leads to a page with buttons, and opening it does nothing. */
@Component
class ContactLetters {
    /** @param turn by what it is known that it has been asked for something this week */
    Letter toCheck(Region region, Contact contact, Sender from, String token, UUID turn) {
        ContactFacts facts = contact.facts();
        return Frame.in(
                Lang.SV,
                () -> Letter.asking(turn, to(contact), from, say("network.contacts.mail.subject", facts.name()))
                        .say(say("network.contacts.mail.what", facts.name(), region.name(lang())))
                        .say(say("network.contacts.mail.do"))
                        .link(say("network.contacts.mail.link"), path(region, token))
                        .say(say("network.contacts.mail.away")));
    }

    /** Somebody has written that they said yes: how that is shown, and how to be taken away. */
    Letter added(Region region, Contact contact, Sender from, String by, String token) {
        String name = contact.facts().name();
        return Frame.in(
                Lang.SV,
                () -> Letter.of(
                                se.framsteg.shell.mail.Kind.RECEIPT,
                                to(contact),
                                from,
                                say("network.contacts.mail.added.subject", name, region.name(lang())))
                        .say(say("network.contacts.mail.added.what", by, name, region.name(lang())))
                        .say(say("network.contacts.mail.added.do"))
                        .link(say("network.contacts.mail.link"), path(region, token))
                        .say(say("network.contacts.mail.away")));
    }

    /** To the address that a card has got by its link: nothing is shown until they say yes there. */
    Letter moved(Region region, Contact contact, Sender from, String token) {
        String name = contact.facts().name();
        return Frame.in(
                Lang.SV,
                () -> Letter.of(
                                se.framsteg.shell.mail.Kind.RECEIPT,
                                to(contact),
                                from,
                                say("network.contacts.mail.moved.subject", name))
                        .say(say("network.contacts.mail.moved.what", name, region.name(lang())))
                        .link(say("network.contacts.mail.link"), path(region, token))
                        .say(say("network.contacts.mail.away")));
    }

    /** To the address before that. */
    Letter movedFrom(Region region, Contact contact, Sender from) {
        String name = contact.facts().name();
        return Frame.in(
                Lang.SV,
                () -> Letter.of(
                                se.framsteg.shell.mail.Kind.RECEIPT,
                                to(contact),
                                from,
                                say("network.contacts.mail.moved.subject", name))
                        .say(say("network.contacts.mail.moved.from", name, region.name(lang()))));
    }

    private static Recipient to(Contact contact) {
        Reached reached = contact.facts().reached();
        String name = reached.person().isEmpty() ? contact.facts().name() : reached.person();
        return new Recipient(name, reached.address(), Lang.SV);
    }

    static String path(Region region, String token) {
        return "/%s/contacts/own/%s".formatted(region.slug(), token);
    }
}
