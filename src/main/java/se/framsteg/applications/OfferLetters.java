package se.framsteg.applications;

import static se.framsteg.shell.Say.dayOfWeek;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;

/** The letters about a seat that is offered, and to the manager about one that is not. */
@Component
class OfferLetters {
    private final ParticipantRepository participants;
    private final ApplicationLetters letters;
    private final Senders senders;
    private final Mails mails;

    OfferLetters(ParticipantRepository participants, ApplicationLetters letters, Senders senders, Mails mails) {
        this.participants = participants;
        this.letters = letters;
        this.senders = senders;
        this.mails = mails;
    }

    void offered(Manager by, Opening opening, Application application, LocalDate answerBy) {
        String page = application.language().prefix() + opening.path(letters.token(opening, application.id()));
        post(
                by,
                opening,
                application,
                "offered",
                letter -> letter.say(say("applications.mail.offered.until", dayOfWeek(answerBy)))
                        .link(say("applications.mail.offered.link"), page + "/offer")
                        .say(say("applications.mail.offered.no")));
    }

    void lapsed(Manager by, Opening opening, Application application) {
        post(by, opening, application, "lapsed", UnaryOperator.identity());
    }

    void withdrawn(Manager by, Opening opening, Application application) {
        post(by, opening, application, "offer-withdrawn", UnaryOperator.identity());
    }

    /** To the manager who answers for the region: a company has said no, but its aid is decided. */
    void aidStands(Opening opening, Application application) {
        String company = application.company().name();
        toManager(
                opening,
                () -> say("applications.mail.aid-stands.subject", company),
                letter -> letter.say(say(
                                "applications.mail.aid-stands.what",
                                company,
                                opening.programme().name(),
                                opening.cohort().name()))
                        .say(say("applications.mail.aid-stands.do"))
                        .link(say("applications.mail.aid-stands.link"), manage(opening) + "/aid"));
    }

    /** To the same: a seat is free and nobody has been asked by itself. */
    void notOffered(Opening opening, int waiting, boolean late) {
        String round = opening.cohort().name();
        toManager(
                opening,
                () -> say("applications.mail.seat.subject", round),
                letter -> letter.say(say(
                                "applications.mail.seat.what",
                                opening.programme().name(),
                                round))
                        .say(say(
                                late ? "applications.mail.seat.late" : "applications.mail.seat.nobody",
                                number(waiting)))
                        .link(
                                say("applications.mail.seat.link"),
                                manage(opening) + "/cohorts/" + opening.cohort().slug() + "/applications"));
    }

    private void toManager(Opening opening, Supplier<String> subject, UnaryOperator<Letter> rest) {
        senders.answering(opening.region().id())
                .ifPresent(manager -> mails.post(Frame.in(
                        manager.lang(),
                        () -> rest.apply(Letter.of(
                                        Kind.NOTE,
                                        new Recipient(manager.name(), manager.address(), manager.lang()),
                                        senders.in(opening.region().id()),
                                        subject.get())
                                .madeFromSample(opening.programme().example())))));
    }

    private static String manage(Opening opening) {
        return lang().prefix()
                + "/%s/manage/%s"
                        .formatted(opening.region().slug(), opening.programme().slug());
    }

    private void post(Manager by, Opening opening, Application application, String what, UnaryOperator<Letter> rest) {
        String key = "applications.mail." + what;
        participants.of(opening.region().id(), List.of(application.id().value())).stream()
                .filter(first -> first.place() == 1 && !first.address().isEmpty())
                .forEach(to -> mails.post(Frame.in(
                        application.language(),
                        () -> rest.apply(Letter.of(
                                        Kind.DECISION,
                                        new Recipient(to.name(), to.address(), application.language()),
                                        senders.deciding(by),
                                        say(
                                                key + ".subject",
                                                opening.programme().name()))
                                .madeFromSample(opening.programme().example())
                                .say(say(
                                        key + ".what",
                                        application.company().name(),
                                        opening.programme().name(),
                                        opening.cohort().name()))))));
    }
}
