package se.framsteg.voices.interviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.voices.Pictures;
import se.framsteg.voices.Voices;

/** What whoever tells does by their own link: writes, chooses, sees how it will look, says yes or no, and takes it back. */
@Service
@Transactional
public class Speaking {
    private final InterviewRepository interviews;
    private final ConsentLog consents;
    private final TranslationRepository translations;
    private final Pictures pictures;
    private final Endings endings;
    private final ShownAs shownAs;
    private final Voices voices;
    private final Audit audit;
    private final Secret secret;
    private final Clock clock;

    Speaking(
            InterviewRepository interviews,
            ConsentLog consents,
            TranslationRepository translations,
            Pictures pictures,
            Endings endings,
            ShownAs shownAs,
            Voices voices,
            Audit audit,
            Secret secret,
            Clock clock) {
        this.interviews = interviews;
        this.consents = consents;
        this.translations = translations;
        this.pictures = pictures;
        this.endings = endings;
        this.shownAs = shownAs;
        this.voices = voices;
        this.audit = audit;
        this.secret = secret;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<InterviewAnswer> answers(Speaker by) {
        return interviews.answers(by.region(), by.interview().id());
    }

    /** The consent that holds, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Consent> consent(Speaker by) {
        return consents.given(by.region(), by.interview().id()).map(ConsentLog.Given::consent);
    }

    /** Since when the company has an adopted plan, for who leads it and may have that told; else empty. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> adoptedOn(Speaker by) {
        return interviews.adoptedOn(by.region(), by.interview());
    }

    /** What the speaker would be called, with their name or without. */
    @Transactional(readOnly = true)
    public String shownAs(Speaker by, boolean named, Lang lang) {
        return shownAs.of(by.region(), by.interview(), named, lang);
    }

    /** Keeps what is typed; gives which change it was. */
    public int write(Speaker by, Map<Integer, Telling> told) {
        int seq = interviews.turn(by.region(), by.interview().id(), State.ASKED).orElseThrow(NotAnyMore::new);
        told.forEach((position, each) ->
                interviews.write(by.region(), by.interview().id(), position, each.answer(), each.shown()));
        return seq;
    }

    /**
     * Says yes to what is chosen, as it stands.
     *
     * @param seq which change of it was shown
     * @throws NotAnyMore where it has been written in since, or nothing is chosen
     */
    public void approve(Speaker by, int seq, Consent consent) {
        if (consent.facts() && adoptedOn(by).isEmpty()) {
            throw new NoSuchElementException("Not theirs to let tell");
        }
        boolean asShown = interviews
                .turn(by.region(), by.interview().id(), State.ASKED)
                .filter(next -> next == seq + 1)
                .isPresent();
        List<InterviewAnswer> quoted =
                answers(by).stream().filter(InterviewAnswer::isQuoted).toList();
        if (!asShown || quoted.isEmpty()) {
            throw new NotAnyMore();
        }
        move(by, State.ASKED, State.APPROVED);
        interviews.until(by.region(), by.interview().id(), consent.until());
        consents.give(by.region(), by.interview(), ConsentLog.Act.GIVEN, consent, hash(by, consent, quoted));
        if (consent.named()) {
            shownAs.keep(by.region(), by.interview());
        }
        note(by, "voices.consent");
    }

    /** Wants to write in it again before it is published; what was agreed to holds no more. */
    public void change(Speaker by) {
        move(by, State.APPROVED, State.ASKED);
        interviews.forgetProposals(by.region(), by.interview().id());
        translations.forget(by.region(), by.interview().id());
        pictures.forget(by.region(), by.interview().id().voice());
        interviews.until(by.region(), by.interview().id(), LocalDate.now(clock).plus(Interviews.OPEN));
        consents.end(by.region(), by.interview(), ConsentLog.Act.WITHDRAWN, true);
    }

    public void decline(Speaker by) {
        endings.end(by.region(), by.interview(), State.DECLINED, true);
    }

    /**
     * Says yes or no to the shorter words that are proposed; with a yes they stand, here and on the public page.
     *
     * @param seq which change of the interview was shown
     * @throws NotAnyMore where anything has happened with it since, so that other words may be proposed or none
     */
    public void answerProposal(Speaker by, int seq, boolean yes) {
        Interview interview = by.interview();
        if (turn(by, State.APPROVED, State.PUBLISHED) != seq + 1) {
            throw new NotAnyMore();
        }
        List<InterviewAnswer> before = answers(by);
        Consent holds = consent(by).orElseThrow(NotAnyMore::new);
        if (before.stream().noneMatch(InterviewAnswer::isProposed)) {
            throw new NotAnyMore();
        }
        interviews.forgetProposals(by.region(), interview.id());
        if (yes) {
            before.stream()
                    .filter(InterviewAnswer::isProposed)
                    .forEach(each ->
                            interviews.write(by.region(), interview.id(), each.position(), each.proposed(), null));
            List<InterviewAnswer> quoted = before.stream()
                    .map(InterviewAnswer::shortened)
                    .filter(InterviewAnswer::isQuoted)
                    .toList();
            translations.forget(by.region(), interview.id());
            voices.reword(
                    by.region(),
                    interview.id().voice(),
                    quoted.stream().map(InterviewAnswer::answer).toList());
            consents.give(by.region(), interview, ConsentLog.Act.GIVEN, holds, hash(by, holds, quoted));
            note(by, "voices.consent");
        }
    }

    /** The voice is shown on, as it is, until another day. */
    public void renew(Speaker by, LocalDate until) {
        turn(by, State.PUBLISHED);
        Consent holds = consent(by).orElseThrow(NotAnyMore::new);
        var renewed = new Consent(holds.named(), holds.facts(), holds.scopes(), until, holds.wording());
        List<InterviewAnswer> quoted =
                answers(by).stream().filter(InterviewAnswer::isQuoted).toList();
        interviews.until(by.region(), by.interview().id(), until);
        voices.extend(by.region(), by.interview().id().voice(), until);
        consents.give(by.region(), by.interview(), ConsentLog.Act.RENEWED, renewed, hash(by, renewed, quoted));
        note(by, "voices.renew");
    }

    /** From now on nothing of it is shown, and nothing of it is left here. */
    public void withdraw(Speaker by) {
        endings.end(by.region(), by.interview(), State.WITHDRAWN, true);
        note(by, "voices.withdraw");
    }

    /** Nobody else does anything with the interview until this transaction is over; gives which change it is. */
    private int turn(Speaker by, State... as) {
        return Stream.of(as)
                .flatMap(state -> interviews.turn(by.region(), by.interview().id(), state).stream())
                .findFirst()
                .orElseThrow(NotAnyMore::new);
    }

    private void move(Speaker by, State from, State to) {
        if (!interviews.move(by.region(), by.interview().id(), List.of(from), to, now())) {
            throw new NotAnyMore();
        }
    }

    private void note(Speaker by, String verb) {
        Interview interview = by.interview();
        audit.record(
                by.region(),
                interview.person(),
                verb,
                interview.organisation(),
                interview.id().value());
    }

    private Instant now() {
        return clock.instant();
    }

    /** Keyed, since it stays when the words have gone: nobody else can try what they were. */
    private String hash(Speaker by, Consent consent, List<InterviewAnswer> quoted) {
        String shown = consent.wording() + "\n" + consent.until() + "\n"
                + shownAs(by, consent.named(), by.interview().language()) + "\n"
                + quoted.stream()
                        .map(each -> each.question() + "\n" + each.answer())
                        .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(secret.hash("voice-consent", shown));
    }
}
