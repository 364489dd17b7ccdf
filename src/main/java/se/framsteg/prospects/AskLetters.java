package se.framsteg.prospects;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.days;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.applications.Opening;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Promoter;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Recipient;

/** What a company is asked with, as a letter from here and as a text to forward: the same sentences in both. */
@Component
class AskLetters {
    private final Organisations organisations;
    private final Senders senders;
    private final PublicAddress addresses;

    AskLetters(Organisations organisations, Senders senders, PublicAddress addresses) {
        this.organisations = organisations;
        this.senders = senders;
        this.addresses = addresses;
    }

    /** @param whose the company that is asked for something, for the promise of one such letter a week */
    Letter letter(Promoter by, Opening opening, Prospect prospect, String token, UUID whose, Lang lang) {
        return Frame.in(lang, () -> {
            Letter letter = Letter.asking(
                            whose,
                            new Recipient(name(prospect), prospect.address(), lang),
                            senders.of(by),
                            subject(opening))
                    .madeFromSample(opening.programme().example());
            for (String sentence : sentences(by, opening, prospect)) {
                letter = letter.say(sentence);
            }
            return letter.link(say("prospects.mail.link"), form(opening, token, lang))
                    .say(say("prospects.mail.no"))
                    .link(say("prospects.mail.no.link"), no(opening, token, lang));
        });
    }

    AskText text(Promoter by, Opening opening, Prospect prospect, String token, Lang lang) {
        return Frame.in(lang, () -> {
            var lines = new ArrayList<String>();
            lines.add(say("prospects.mail.greeting", name(prospect)));
            lines.addAll(sentences(by, opening, prospect));
            lines.add(say("prospects.mail.link") + "\n" + addresses.of(form(opening, token, lang)));
            lines.add(say("prospects.mail.no") + "\n" + addresses.of(no(opening, token, lang)));
            lines.add(say("prospects.mail.signature", by.name(), organisation(by, prospect)));
            return new AskText(lang, subject(opening), String.join("\n\n", lines));
        });
    }

    private List<String> sentences(Promoter by, Opening opening, Prospect prospect) {
        var cohort = opening.cohort();
        var sentences = new ArrayList<String>();
        sentences.add(say(
                "prospects.mail.who",
                by.name(),
                organisation(by, prospect),
                opening.programme().name(),
                prospect.company()));
        if (!opening.programme().purpose().isEmpty()) {
            sentences.add(opening.programme().purpose());
        }
        sentences.add(
                cohort.startsOn() == null || cohort.endsOn() == null
                        ? say("prospects.mail.weeks", opening.programme().weeks())
                        : say("prospects.mail.days", days(cohort.startsOn(), cohort.endsOn())));
        sentences.add(say("prospects.mail.until", date(Objects.requireNonNull(cohort.closesOn()))));
        return sentences;
    }

    private String organisation(Promoter by, Prospect prospect) {
        return Objects.requireNonNull(organisations
                        .summaries(by.region(), List.of(prospect.promoter()))
                        .get(prospect.promoter()))
                .name();
    }

    private static String name(Prospect prospect) {
        return prospect.contact().isEmpty() ? prospect.company() : prospect.contact();
    }

    private static String subject(Opening opening) {
        return say("prospects.mail.subject", opening.programme().name());
    }

    private static String form(Opening opening, String token, Lang lang) {
        return lang.prefix() + opening.path() + "/from/" + token;
    }

    private static String no(Opening opening, String token, Lang lang) {
        return "%s/%s/no-thanks/%s".formatted(lang.prefix(), opening.region().slug(), token);
    }
}
