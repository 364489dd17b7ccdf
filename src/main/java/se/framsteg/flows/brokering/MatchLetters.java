package se.framsteg.flows.brokering;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.AnswerLink;
import se.framsteg.flows.brokering.Contacts.Contact;
import se.framsteg.flows.brokering.Contacts.Follower;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/** What people read of a match in a mail, in their own language. Who the other side is stands in it only once both know each other. */
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
        return telling(region, to, null, from, what, null, match);
    }

    /** The same of what the other has done. @param other null where nobody there is reached, or the two do not know each other */
    static Letter telling(
            Region region,
            Contact to,
            @Nullable Contact other,
            Sender from,
            String what,
            @Nullable Handed handed,
            MatchId match) {
        return Frame.in(to.lang(), () -> {
            String who = other == null ? say("flows.brokering.mail.others") : other.holder();
            String tonnes = handed == null ? "" : number(handed.tonnes().stripTrailingZeros());
            String day = handed == null ? "" : date(handed.on());
            String base = to.lang().prefix() + "/" + region.slug();
            String path = to.organisation() == null
                    ? "%s/promote/outside/%s/matches/%s".formatted(base, to.side(), match.value())
                    : "%s/company/%s/matches/%s".formatted(base, to.organisation(), match.value());
            Letter said = Letter.of(
                            to.organisation() == null ? Kind.NOTE : Kind.INFORMING,
                            recipient(to),
                            from,
                            say("flows.brokering.mail.subject." + what, to.title()))
                    .say(say("flows.brokering.mail." + what, to.title(), who, tonnes, day));
            boolean answered = other != null && other.organisation() != null;
            Letter letter = (answered ? said.say(say("flows.brokering.mail.answer", who)) : said)
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
