package se.framsteg.network.contacts;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/** What a company is written of its own card: whether it should go on being shown, and that somebody has taken it down. */
@Component
class PeerLetters {
    Letter goingOn(Region region, Contact card, CompanyPerson lead, Sender from) {
        UUID company = Objects.requireNonNull(card.company());
        return Frame.in(
                lead.lang(),
                () -> Letter.asking(company, to(lead), from, say("network.contacts.peer.mail.subject"))
                        .say(say(
                                "network.contacts.peer.mail.what",
                                card.facts().name(),
                                date(Objects.requireNonNull(card.endsOn()))))
                        .link(
                                say("network.contacts.peer.mail.link"),
                                "/%s/company/%s/contacts/own".formatted(region.slug(), company))
                        .say(say("network.contacts.peer.mail.nothing")));
    }

    Letter takenDown(Contact card, CompanyPerson lead, Sender from, String by, String reason) {
        return Frame.in(
                lead.lang(),
                () -> Letter.of(
                                Kind.INFORMING,
                                to(lead),
                                from,
                                say(
                                        "network.contacts.peer.down.subject",
                                        card.facts().name()))
                        .say(say(
                                "network.contacts.peer.down.what",
                                by,
                                card.facts().name()))
                        .written(reason)
                        .say(say("network.contacts.peer.down.again")));
    }

    /**
     * To whoever somebody at a company says that others may ask: how to see what it says, and to be taken away.
     *
     * @param changed whether they have said yes to other words before
     */
    Letter named(Region region, Contact card, Member by, Sender from, String token, boolean changed) {
        String key = "network.contacts.peer." + (changed ? "changed" : "named");
        ContactFacts facts = card.facts();
        Reached reached = facts.reached();
        String name = reached.person().isEmpty() ? reached.address() : reached.person();
        return Frame.in(
                Lang.SV,
                () -> Letter.of(
                                Kind.RECEIPT,
                                new Recipient(name, reached.address(), Lang.SV),
                                from,
                                say(key + ".subject", by.name()))
                        .say(say(key + ".what", by.name(), facts.organisation(), region.name(lang())))
                        .say(say("network.contacts.peer.named.do"))
                        .link(say("network.contacts.mail.link"), ContactLetters.path(region, token))
                        .say(say("network.contacts.mail.away")));
    }

    private static Recipient to(CompanyPerson lead) {
        return new Recipient(lead.name(), lead.address(), lead.lang());
    }
}
