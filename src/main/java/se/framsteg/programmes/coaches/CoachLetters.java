package se.framsteg.programmes.coaches;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.RegionId;

/** What those are told who take over a coach's work, and give it back, and who answers for the region. */
@Component
class CoachLetters {
    private final Mails mails;
    private final Senders senders;
    private final Members members;
    private final ObjectProvider<CoachWork> work;

    CoachLetters(Mails mails, Senders senders, Members members, ObjectProvider<CoachWork> work) {
        this.mails = mails;
        this.senders = senders;
        this.members = members;
        this.work = work;
    }

    /** To whoever takes over: for whom, in which rounds, from when, and what waits there today. */
    String takeOver(RegionId region, String coach, List<CoachRepository.Own> rounds, LocalDate from, LocalDate to) {
        String words =
                say("programmes.coach.letter.instead", coach, Say.days(from, to), names(rounds), Say.dayOfWeek(from));
        List<String> waiting = rounds.stream()
                .flatMap(round ->
                        work.stream().flatMap(each -> each.waiting(region, round.cohort(), round.name()).stream()))
                .toList();
        return words + " " + (waiting.isEmpty() ? say("programmes.coach.letter.nothing") : String.join(" ", waiting));
    }

    /** To who answers for the region: a coach has let somebody in, whom the name alone does not tell. */
    void passedOn(Coach by, List<CoachRepository.Own> rounds, StandIn standIn, String address) {
        senders.answering(by.region())
                .ifPresent(manager -> post(
                        by.person(),
                        manager.personId(),
                        () -> say("programmes.coach.letter.passed.subject", by.name(), standIn.substitute()),
                        () -> say(
                                "programmes.coach.letter.passed",
                                by.name(),
                                standIn.days(),
                                standIn.substitute(),
                                names(rounds),
                                address)));
    }

    /** To whoever stood in, who comes in no more. */
    void back(PersonId by, StandIn standIn, List<CoachRepository.Own> rounds) {
        post(
                by,
                new PersonId(standIn.substituteId()),
                () -> say("programmes.coach.letter.back.subject", standIn.coach()),
                () -> say("programmes.coach.letter.back", standIn.coach(), names(rounds)));
    }

    private void post(PersonId from, PersonId to, Supplier<String> subject, Supplier<String> says) {
        members.find(to)
                .filter(person -> !person.address().isEmpty())
                .ifPresent(person -> mails.post(Frame.in(
                        person.lang(),
                        () -> Letter.of(
                                        Kind.NOTE,
                                        new Recipient(person.name(), person.address(), person.lang()),
                                        senders.of(from),
                                        subject.get())
                                .say(says.get()))));
    }

    private static String names(List<CoachRepository.Own> rounds) {
        return String.join(", ", rounds.stream().map(CoachRepository.Own::name).toList());
    }
}
