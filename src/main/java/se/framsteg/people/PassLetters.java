package se.framsteg.people;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import org.springframework.stereotype.Component;
import se.framsteg.people.AuditedProgrammes.AuditedProgramme;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** The letter with an auditor's link, from the manager who issued the pass. */
@Component
class PassLetters {
    private final Mails mails;
    private final Senders senders;

    PassLetters(Mails mails, Senders senders) {
        this.mails = mails;
        this.senders = senders;
    }

    void send(Manager by, Region region, NewPass pass, AuditedProgramme programme, String path) {
        mails.post(Frame.in(pass.language(), () -> letter(by, region, pass, programme, path)));
    }

    private Letter letter(Manager by, Region region, NewPass pass, AuditedProgramme programme, String path) {
        var to = new Recipient(pass.name(), pass.address(), pass.language());
        return Letter.of(Kind.INVITATION, to, senders.of(by), say("people.pass.letter.subject", programme.name()))
                .madeFromSample(programme.example())
                .say(say("people.pass.letter.what", region.name(lang()), programme.name(), date(pass.endsOn())))
                .link(say("people.pass.letter.link"), path)
                .say(say("people.pass.letter.noted"));
    }
}
