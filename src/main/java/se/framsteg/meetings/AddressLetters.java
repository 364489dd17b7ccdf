package se.framsteg.meetings;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Members;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** Gives somebody a new address for their page, by letter only: whoever else had the old one gets nothing. */
@Component
@Transactional
public class AddressLetters {
    private final OwnAddresses addresses;
    private final Members members;
    private final Senders senders;
    private final Mails mails;

    AddressLetters(OwnAddresses addresses, Members members, Senders senders, Mails mails) {
        this.addresses = addresses;
        this.members = members;
        this.senders = senders;
        this.mails = mails;
    }

    public void renew(Guest by, Region region) {
        String page = "%s/%s/meetings/%s".formatted(by.lang().prefix(), region.slug(), addresses.renewPage(by));
        members.find(by.person())
                .filter(person -> !person.address().isEmpty())
                .ifPresent(person -> mails.post(Frame.in(
                        by.lang(),
                        () -> Letter.of(
                                        Kind.RECEIPT,
                                        new Recipient(person.name(), person.address(), person.lang()),
                                        senders.in(region.id()),
                                        say("meetings.mail.address.subject"))
                                .say(say("meetings.mail.address.what", region.name(lang())))
                                .link(say("meetings.mail.all"), page))));
    }
}
