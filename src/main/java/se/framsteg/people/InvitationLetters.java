package se.framsteg.people;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** The letter with the first sign-in link, from whoever lets somebody in. */
@Component
class InvitationLetters {
    private final Mails mails;
    private final Senders senders;

    InvitationLetters(Mails mails, Senders senders) {
        this.mails = mails;
        this.senders = senders;
    }

    void send(Manager by, Region region, Person invited, String path) {
        mails.post(Frame.in(invited.lang(), () -> letter(by, region, invited, path)));
    }

    /** @param as as what they are invited, the last part of a text's key */
    void send(PersonId by, String name, Region region, String organisation, Person invited, String path, String as) {
        var to = new Recipient(invited.name(), invited.address(), invited.lang());
        mails.post(Frame.in(
                invited.lang(),
                () -> Letter.of(Kind.INVITATION, to, senders.of(by), say("people.member.letter.subject", organisation))
                        .say(say(
                                "people.member.letter." + as,
                                by.equals(PersonId.OPERATOR) ? region.name(lang()) : name,
                                organisation,
                                region.name(lang())))
                        .link(say("people.member.letter.link"), path)
                        .say(say("people.member.letter.worth"))
                        .say(say("people.member.letter.not-you"))));
    }

    void send(PersonId by, String name, Person invited, String path, Supplier<String> says) {
        var to = new Recipient(invited.name(), invited.address(), invited.lang());
        mails.post(Frame.in(
                invited.lang(),
                () -> Letter.of(Kind.INVITATION, to, senders.of(by), say("people.member.letter.other", name))
                        .say(says.get())
                        .link(say("people.member.letter.link"), path)
                        .say(say("people.member.letter.worth"))
                        .say(say("people.member.letter.not-you"))));
    }

    private Letter letter(Manager by, Region region, Person invited, String path) {
        var to = new Recipient(invited.name(), invited.address(), invited.lang());
        return Letter.of(Kind.INVITATION, to, senders.of(by), say("people.member.letter.subject", region.name(lang())))
                .say(say(
                        "people.member.letter.what",
                        by.isOperator() ? region.name(lang()) : by.name(),
                        region.name(lang())))
                .link(say("people.member.letter.link"), path)
                .say(say("people.member.letter.worth"))
                .say(say("people.member.letter.not-you"));
    }
}
