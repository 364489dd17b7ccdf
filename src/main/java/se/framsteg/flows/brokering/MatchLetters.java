package se.framsteg.flows.brokering;

import static se.framsteg.shell.Say.say;

import java.util.Objects;
import se.framsteg.flows.AnswerLink;
import se.framsteg.flows.brokering.Contacts.Contact;
import se.framsteg.flows.brokering.Contacts.Follower;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/** What people read of a match in a mail, in their own language. Nothing in it says who the other side is. */
final class MatchLetters {
    private MatchLetters() {}

    /** Asks a company whether it wants to know the other one. */
    static Letter asking(Region region, Contact to, Sender from, AnswerLink link) {
        return Frame.in(to.lang(), () -> {
            String page = "%s/%s/match".formatted(to.lang().prefix(), region.slug());
            String what = "flows.brokering.mail.asked." + to.side();
            return Letter.asking(
                            Objects.requireNonNull(to.organisation()),
                            recipient(to),
                            from,
                            say("flows.brokering.mail.asked.subject", to.title()))
                    .say(say(what, to.title()))
                    .say(say("flows.brokering.mail.asked.how"))
                    .link(say("flows.brokering.mail.link"), page + "/" + link.token())
                    .say(say("flows.brokering.mail.code"))
                    .link(say("flows.brokering.mail.code.link"), page)
                    .code(link.code())
                    .madeFromSample(to.example());
        });
    }

    /** Tells a side of something that has happened; a promoter reads it of the holder they answer for. */
    static Letter telling(Region region, Contact to, Sender from, String what, MatchId match) {
        return Frame.in(to.lang(), () -> {
            String base = to.lang().prefix() + "/" + region.slug();
            String path = to.organisation() == null
                    ? "%s/promote/outside/%s/matches/%s".formatted(base, to.side(), match.value())
                    : "%s/company/%s/matches/%s".formatted(base, to.organisation(), match.value());
            Letter letter = Letter.of(
                            to.organisation() == null ? Kind.NOTE : Kind.INFORMING,
                            recipient(to),
                            from,
                            say("flows.brokering.mail.subject." + what, to.title()))
                    .say(say("flows.brokering.mail." + what, to.title()))
                    .link(say("flows.brokering.mail.open"), path)
                    .madeFromSample(to.example());
            return to.organisation() == null ? letter : letter.concerning(to.organisation());
        });
    }

    /** Tells a promoter of one of the sides. */
    static Letter noting(Region region, Follower to, Sender from, String what, MatchId match) {
        return Frame.in(
                to.lang(),
                () -> Letter.of(
                                Kind.NOTE,
                                new Recipient(to.name(), to.address(), to.lang()),
                                from,
                                say("flows.brokering.note.subject." + what))
                        .say(say("flows.brokering.note." + what))
                        .link(
                                say("flows.brokering.mail.open"),
                                "%s/%s/promote/matches/%s"
                                        .formatted(to.lang().prefix(), region.slug(), match.value())));
    }

    private static Recipient recipient(Contact to) {
        return new Recipient(to.name(), to.address(), to.lang());
    }
}
