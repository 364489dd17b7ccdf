package se.framsteg.programmes.closing;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.people.Senders;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.ClosingRepository.Told;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/** Tells promoters which companies they follow no more, and companies what they keep and whom to ask from now on. */
@Component
class ClosingLetters {
    private final Mails mails;
    private final Senders senders;

    ClosingLetters(Mails mails, Senders senders) {
        this.mails = mails;
        this.senders = senders;
    }

    void closed(Manager by, Region region, Programme programme, List<Told> all) {
        post(by, region, programme, all, "programmes.closing.letter.closed");
    }

    void reopened(Manager by, Region region, Programme programme, List<Told> all) {
        post(by, region, programme, all, "programmes.closing.letter.open");
    }

    private void post(Manager by, Region region, Programme programme, List<Told> all, String key) {
        Sender sender = senders.deciding(by);
        mails.postAll(all.stream()
                .map(each -> Frame.in(
                        Lang.of(each.language()),
                        () -> each.isPromoter()
                                ? toPromoter(sender, region, programme, each, key)
                                : toLead(sender, region, programme, each, key)))
                .toList());
    }

    private static Letter toPromoter(Sender sender, Region region, Programme programme, Told told, String key) {
        return Letter.of(Kind.NOTE, to(told), sender, say(key + ".subject", programme.name()))
                .concerning(told.organisationId())
                .say(say(key + ".promoter", told.companies(), programme.name(), told.organisation()))
                .say(say(key + ".promoter.more", sender.name()))
                .link(say("programmes.closing.letter.home"), "/%s/promote".formatted(region.slug()))
                .madeFromSample(programme.example());
    }

    private static Letter toLead(Sender sender, Region region, Programme programme, Told told, String key) {
        Letter letter = Letter.of(Kind.INFORMING, to(told), sender, say(key + ".subject", programme.name()))
                .concerning(told.organisationId())
                .say(say(key + ".company", programme.name(), told.organisation()));
        if (!told.promoter().isEmpty()) {
            letter = letter.say(say(key + ".company.promoter", told.promoter()));
        }
        return letter.say(say(key + ".company.ask", sender.name()))
                .link(say("programmes.closing.letter.ask"), "/%s/ask".formatted(region.slug()))
                .madeFromSample(programme.example());
    }

    private static Recipient to(Told told) {
        return new Recipient(told.name(), told.address(), Lang.of(told.language()));
    }
}
