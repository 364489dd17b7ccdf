package se.framsteg.applications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.applications.Application.State;
import se.framsteg.people.Manager;
import se.framsteg.people.Senders;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Criteria.Unmet;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;

/** Letters to applicants, each in the language they applied in and with their own link. */
@Service
@Transactional
public class ApplicationLetters {
    private final ApplicationRepository applications;
    private final ParticipantRepository participants;
    private final Senders senders;
    private final Mails mails;
    private final Drafts drafts;
    private final Limits limits;
    private final Secret secret;
    private final Clock clock;

    ApplicationLetters(
            ApplicationRepository applications,
            ParticipantRepository participants,
            Senders senders,
            Mails mails,
            Drafts drafts,
            Limits limits,
            Secret secret,
            Clock clock) {
        this.applications = applications;
        this.participants = participants;
        this.senders = senders;
        this.mails = mails;
        this.drafts = drafts;
        this.limits = limits;
        this.secret = secret;
        this.clock = clock;
    }

    /** The link to go on by, for whoever has saved what they have typed. */
    public void saved(Opening opening, String name, String address, String token, Lang lang) {
        var to = new Recipient(name.isBlank() ? address : name, address, lang);
        mails.post(Frame.in(
                lang,
                () -> Letter.of(
                                Kind.INVITATION,
                                to,
                                senders.in(opening.region().id()),
                                say(
                                        "applications.mail.saved.subject",
                                        opening.programme().name()))
                        .madeFromSample(opening.programme().example())
                        .say(say(
                                "applications.mail.saved.what",
                                opening.programme().name(),
                                opening.cohort().name()))
                        .link(say("applications.mail.saved.link"), lang.prefix() + opening.path(token))
                        .say(say("applications.mail.saved.until", date(drafts.lastDay())))
                        .say(say("applications.mail.not-you"))));
    }

    void receipt(Opening opening, Application application, NewApplication.Contact contact, String token) {
        mails.post(Frame.in(application.language(), () -> {
            Letter letter = letter(
                            Kind.RECEIPT,
                            opening,
                            application,
                            contact.name(),
                            contact.address(),
                            senders.in(opening.region().id()),
                            "applications.mail.receipt.subject")
                    .say(say(
                            "applications.mail.receipt.what",
                            application.company().name(),
                            opening.programme().name(),
                            opening.cohort().name()));
            if (application.state() == State.WAITLISTED) {
                letter = letter.say(say(
                        "applications.mail.receipt.list",
                        number(applications.placeOnList(opening.region().id(), application))));
            }
            for (Unmet unmet : Fit.against(opening.cohort().criteria(), application, false)) {
                letter = letter.say(say("applications.mail.receipt.but", say(unmet.textKey())));
            }
            return letter.say(next(opening))
                    .link(say("applications.mail.link"), path(opening, application, token))
                    .say(say("applications.mail.not-you"));
        }));
    }

    /** For whoever has an application already, because somebody has just sent another. */
    void earlier(Opening opening, ApplicationId id) {
        find(opening, id)
                .ifPresent(to -> mails.post(Frame.in(
                        to.lang(),
                        () -> Letter.of(
                                        Kind.RECEIPT,
                                        new Recipient(to.name(), to.address(), to.lang()),
                                        senders.in(opening.region().id()),
                                        say(
                                                "applications.mail.earlier.subject",
                                                opening.programme().name()))
                                .madeFromSample(opening.programme().example())
                                .say(say(
                                        "applications.mail.earlier.what",
                                        opening.programme().name(),
                                        opening.cohort().name()))
                                .link(say("applications.mail.link"), to.lang().prefix() + opening.path(to.token())))));
    }

    /** The link again, at the address that is right. */
    void moved(Manager by, Opening opening, Application application, Participant who, String address) {
        String token = token(opening, application.id());
        mails.post(Frame.in(
                application.language(),
                () -> letter(
                                Kind.RECEIPT,
                                opening,
                                application,
                                who.name(),
                                address,
                                senders.of(by),
                                "applications.mail.moved.subject")
                        .say(say(
                                "applications.mail.moved.what",
                                by.name(),
                                who.address(),
                                application.company().name()))
                        .link(say("applications.mail.link"), path(opening, application, token))
                        .say(say("applications.mail.not-you"))));
    }

    void withdrawn(Opening opening, Application application, Participant to) {
        mails.post(Frame.in(
                application.language(),
                () -> letter(
                                Kind.RECEIPT,
                                opening,
                                application,
                                to.name(),
                                to.address(),
                                senders.in(opening.region().id()),
                                "applications.mail.withdrawn.subject")
                        .say(say(
                                "applications.mail.withdrawn.what",
                                application.company().name(),
                                opening.cohort().name()))));
    }

    /**
     * What an applicant would be told now.
     *
     * @param token what their link ends in
     * @param comesIn whether they can sign in once they are accepted
     */
    Letter decision(
            Manager by, Opening opening, Outcome outcome, Participant to, String token, String words, boolean comesIn) {
        Application application = outcome.application();
        return Frame.in(application.language(), () -> {
            String key = "applications.mail." + outcome.to().mailKey();
            Letter letter = letter(
                            Kind.DECISION,
                            opening,
                            application,
                            to.name(),
                            to.address(),
                            senders.deciding(by),
                            key + ".subject")
                    .say(say(
                            key + ".what",
                            application.company().name(),
                            opening.programme().name(),
                            opening.cohort().name()));
            if (outcome.to() == State.WAITLISTED && outcome.place() > 0) {
                letter = letter.say(say("applications.mail.waitlisted.place", number(outcome.place())));
            }
            if (!words.isBlank()) {
                letter = letter.say(words);
            }
            if (outcome.to() == State.ACCEPTED && opening.cohort().startsOn() != null) {
                letter = letter.say(start(opening.cohort(), opening.cohort().startsOn()));
            }
            letter = letter.link(say("applications.mail.link"), path(opening, application, token));
            if (outcome.to() != State.ACCEPTED) {
                return letter;
            }
            return comesIn
                    ? letter.say(say("applications.mail.accepted.in"))
                            .link(
                                    say("applications.mail.accepted.in.link"),
                                    application.language().prefix() + "/signin")
                    : letter.say(say("applications.mail.accepted.asked"));
        });
    }

    /** When the course begins, or in which of its weeks the company comes in. */
    private String start(Cohort cohort, LocalDate startsOn) {
        LocalDate today = LocalDate.now(clock);
        if (startsOn.isAfter(today)) {
            return say("applications.mail.accepted.start", date(startsOn));
        }
        return cohort.weeks().stream()
                .filter(week -> !week.endsOn().isBefore(today))
                .findFirst()
                .map(week -> say("applications.mail.accepted.started.week", date(startsOn), number(week.number())))
                .orElseGet(() -> say("applications.mail.accepted.started", date(startsOn)));
    }

    Mails.Posted ask(Manager by, Opening opening, Application application, Participant to, String question) {
        String token = token(opening, application.id());
        UUID whose = application.organisation() == null ? application.id().value() : application.organisation();
        return mails.post(Frame.in(
                application.language(),
                () -> Letter.asking(
                                whose,
                                new Recipient(to.name(), to.address(), application.language()),
                                senders.of(by),
                                say(
                                        "applications.mail.question.subject",
                                        opening.programme().name()))
                        .madeFromSample(opening.programme().example())
                        .say(say(
                                "applications.mail.question.what",
                                application.company().name()))
                        .say(question)
                        .link(say("applications.mail.question.link"), path(opening, application, token))));
    }

    /** What the link of an application ends in. */
    String token(Opening opening, ApplicationId id) {
        return new String(
                secret.decrypt(
                        Applications.LINK,
                        applications
                                .sealed(opening.region().id(), List.of(id.value()))
                                .getFirst()
                                .linkSealed()),
                UTF_8);
    }

    private record Addressee(String name, String address, Lang lang, String token) {}

    private Optional<Addressee> find(Opening opening, ApplicationId id) {
        return participants.of(opening.region().id(), List.of(id.value())).stream()
                .findFirst()
                .filter(first -> !first.address().isEmpty()
                        && limits.mayRemind(opening.region().id(), first.address()))
                .map(first -> new Addressee(
                        first.name(),
                        first.address(),
                        applications.language(opening.region().id(), id),
                        token(opening, id)));
    }

    private static Letter letter(
            Kind kind,
            Opening opening,
            Application application,
            String name,
            String address,
            Sender from,
            String subject) {
        Letter letter = Letter.of(
                        kind,
                        new Recipient(name, address, application.language()),
                        from,
                        say(subject, opening.programme().name()))
                .madeFromSample(opening.programme().example());
        return application.organisation() == null ? letter : letter.concerning(application.organisation());
    }

    private static String next(Opening opening) {
        var closes = opening.cohort().closesOn();
        return closes == null ? say("applications.next") : say("applications.next.after", date(closes));
    }

    private static String path(Opening opening, Application application, String token) {
        return application.language().prefix() + opening.path(token);
    }
}
