package se.framsteg.voices.interviews;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.framsteg.people.Advisor;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/** What whoever tells reads by mail, in the language of the interview. What asks keeps to the company's weekly letter. */
@Component
class InterviewLetters {
    private static final Duration WORTH = Duration.ofDays(7);
    private static final int MOST_LEADS = 5;

    private final Members members;
    private final Senders senders;
    private final Mails mails;

    InterviewLetters(Members members, Senders senders, Mails mails) {
        this.members = members;
        this.senders = senders;
        this.mails = mails;
    }

    void ask(Advisor by, Region region, Interview interview, InterviewLink link) {
        in(
                interview,
                to -> asking(opened(
                        letter(interview, to, senders.of(by), say("voices.mail.ask.subject", by.name()))
                                .say(say("voices.mail.ask.what", by.name(), interview.company()))
                                .say(say("voices.mail.ask.yours")),
                        region,
                        interview,
                        link,
                        "voices.mail.ask.link")));
    }

    /** What one has just said comes at once, whatever the company has been asked for this week. */
    void approve(Advisor by, Region region, Interview interview, InterviewLink link) {
        in(
                interview,
                to -> mails.post(opened(
                        letter(interview, to, senders.of(by), say("voices.mail.approve.subject", by.name()))
                                .as(Kind.RECEIPT)
                                .say(say("voices.mail.approve.what", by.name(), interview.company()))
                                .say(say("voices.mail.ask.yours")),
                        region,
                        interview,
                        link,
                        "voices.mail.approve.link")));
    }

    void shorten(Advisor by, Region region, Interview interview, InterviewLink link) {
        in(
                interview,
                to -> asking(opened(
                        letter(interview, to, senders.of(by), say("voices.mail.shorten.subject", by.name()))
                                .say(say("voices.mail.shorten.what", by.name(), interview.company())),
                        region,
                        interview,
                        link,
                        "voices.mail.shorten.link")));
    }

    void translate(Advisor by, Region region, Interview interview, InterviewLink link) {
        in(
                interview,
                to -> asking(opened(
                        letter(interview, to, senders.of(by), say("voices.mail.translate.subject", by.name()))
                                .say(say("voices.mail.translate.what", by.name(), interview.company())),
                        region,
                        interview,
                        link,
                        "voices.mail.shorten.link")));
    }

    /** False where the company has been asked for something this week: then another day. */
    boolean renew(Region region, Interview interview, InterviewLink link) {
        try {
            in(
                    interview,
                    to -> asking(opened(
                            letter(
                                            interview,
                                            to,
                                            senders.in(region.id()),
                                            say("voices.mail.renew.subject", date(interview.untilOn())))
                                    .say(say("voices.mail.renew.what", interview.company(), date(interview.untilOn())))
                                    .say(say("voices.mail.renew.nothing")),
                            region,
                            interview,
                            link,
                            "voices.mail.renew.link")));
            return true;
        } catch (AskedThisWeek another) {
            return false;
        }
    }

    void published(Advisor by, Region region, Interview interview, Consent consent, InterviewLink link) {
        in(interview, to -> {
            Letter letter = letter(interview, to, senders.of(by), say("voices.mail.published.subject"))
                    .as(Kind.RECEIPT)
                    .say(say("voices.mail.published.what", date(consent.until())))
                    .link(
                            say("voices.mail.published.link"),
                            "%s/%s/voices/%s"
                                    .formatted(
                                            to.lang().prefix(),
                                            region.slug(),
                                            interview.id().value()))
                    .say(say("voices.mail.published.away"));
            mails.post(opened(letter, region, interview, link, "voices.mail.published.away.link"));
        });
    }

    /** Who leads the company reads that somebody is shown with its name, and how it is taken away if it should not be. */
    void tellCompany(Advisor by, Region region, Interview interview, Consent consent) {
        members.people(by, interview.organisation()).stream()
                .filter(each -> each.role() == Role.LEAD
                        && !each.address().isEmpty()
                        && !each.personId().equals(interview.person().value()))
                .limit(MOST_LEADS)
                .forEach(lead -> Frame.in(
                        lead.lang(),
                        () -> mails.post(Letter.of(
                                        Kind.INFORMING,
                                        new Recipient(lead.name(), lead.address(), lead.lang()),
                                        senders.of(by),
                                        say("voices.mail.company.subject", interview.company()))
                                .madeFromSample(interview.example())
                                .say(say(
                                        "voices.mail.company.what",
                                        interview.name(),
                                        interview.company(),
                                        date(consent.until())))
                                .link(
                                        say("voices.mail.published.link"),
                                        "%s/%s/voices/%s"
                                                .formatted(
                                                        lead.lang().prefix(),
                                                        region.slug(),
                                                        interview.id().value()))
                                .say(say("voices.mail.company.away", by.name())))));
    }

    private void asking(Letter letter) {
        if (mails.post(letter) != Mails.Posted.POSTED) {
            throw new AskedThisWeek();
        }
    }

    private void in(Interview interview, Consumer<Person> post) {
        members.find(interview.person())
                .filter(person -> !person.address().isEmpty())
                .ifPresent(person -> {
                    var speaking = new Person(
                            person.id(),
                            person.name(),
                            person.address(),
                            interview.language().code());
                    Frame.in(interview.language(), () -> {
                        post.accept(speaking);
                        return true;
                    });
                });
    }

    private static Letter letter(Interview interview, Person to, Sender from, String subject) {
        return Letter.asking(interview.organisation(), new Recipient(to.name(), to.address(), to.lang()), from, subject)
                .worth(WORTH)
                .madeFromSample(interview.example());
    }

    /** With the way in: the link, and the code for another device. */
    private static Letter opened(
            Letter letter, Region region, Interview interview, InterviewLink link, String textKey) {
        String page = "%s/%s/interview".formatted(interview.language().prefix(), region.slug());
        return letter.link(say(textKey), page + "/" + link.token())
                .say(say("voices.mail.code"))
                .link(say("voices.mail.code.link"), page)
                .code(link.code());
    }
}
