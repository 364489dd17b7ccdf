package se.framsteg.people;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import org.springframework.stereotype.Component;
import se.framsteg.people.AuditedProgrammes.AuditedProgramme;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/** The letter with an auditor's link, from the manager who issued the pass. */
@Component
class PassLetters {
    private final Mails mails;
    private final MailSettings settings;
    private final MemberRepository members;

    PassLetters(Mails mails, MailSettings settings, MemberRepository members) {
        this.mails = mails;
        this.settings = settings;
        this.members = members;
    }

    void send(Manager by, Region region, NewPass pass, AuditedProgramme programme, String path) {
        mails.post(Frame.in(pass.language(), () -> letter(by, region, pass, programme, path)));
    }

    private Letter letter(Manager by, Region region, NewPass pass, AuditedProgramme programme, String path) {
        var to = new Recipient(pass.name(), pass.address(), pass.language());
        return Letter.of(Kind.INVITATION, to, sender(by), say("people.pass.letter.subject", programme.name()))
                .madeFromSample(programme.example())
                .say(say("people.pass.letter.what", region.name(lang()), programme.name(), date(pass.endsOn())))
                .link(say("people.pass.letter.link"), path)
                .say(say("people.pass.letter.noted"));
    }

    /** The manager, whom an answer reaches; the operator's letters are answered by the installation's contact. */
    private Sender sender(Manager by) {
        return members.find(by.person())
                .filter(person -> !person.address().isEmpty())
                .map(person -> new Sender(person.name(), person.address()))
                .orElse(settings.contact());
    }
}
