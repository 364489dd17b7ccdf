package se.framsteg.voices.interviews;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.voices.VoiceAnswer;
import se.framsteg.voices.Voices;

/**
 * What somebody said, in the other language too. A manager proposes it, and whoever spoke says yes or no; all that is shown of the
 * interview has words in both languages, or nothing has. It goes when the words themselves change or go.
 */
@Service
@Transactional
public class Translations {
    private final TranslationRepository translations;
    private final InterviewRepository interviews;
    private final InterviewLetters letters;
    private final ConsentLog consents;
    private final Guides guides;
    private final Voices voices;
    private final Audit audit;
    private final Secret secret;

    Translations(
            TranslationRepository translations,
            InterviewRepository interviews,
            InterviewLetters letters,
            ConsentLog consents,
            Guides guides,
            Voices voices,
            Audit audit,
            Secret secret) {
        this.translations = translations;
        this.interviews = interviews;
        this.letters = letters;
        this.consents = consents;
        this.guides = guides;
        this.voices = voices;
        this.audit = audit;
        this.secret = secret;
    }

    /**
     * For each answer that is shown: what is proposed or agreed to; where nothing is, the question as the guide has it and no
     * answer.
     */
    @Transactional(readOnly = true)
    public List<Translated> of(Advisor by, Interview interview) {
        if (!Interviews.mayRead(by, interview)) {
            return List.of();
        }
        List<Translated> known = translations.of(by.region(), interview.id());
        return quoted(interview, by.region()).stream()
                .map(each -> known.stream()
                        .filter(one -> one.position() == each.position())
                        .findFirst()
                        .orElseGet(() -> new Translated(each.position(), question(by, interview, each), "", false)))
                .toList();
    }

    private String question(Advisor by, Interview interview, InterviewAnswer each) {
        return guides.current(by.region()).questions().stream()
                .filter(question -> question.in(interview.language()).equals(each.question()))
                .findFirst()
                .map(question -> question.in(interview.language().other()))
                .orElse("");
    }

    private List<InterviewAnswer> quoted(Interview interview, RegionId region) {
        return interviews.answers(region, interview.id()).stream()
                .filter(InterviewAnswer::isQuoted)
                .toList();
    }

    /**
     * Asks whoever spoke whether these words may stand on the pages in the other language. What was agreed to before goes.
     *
     * @return false where some answer that is shown has none
     * @throws AskedThisWeek where the company has been asked for something in the last week
     */
    public boolean propose(Manager by, Region region, InterviewId id, List<Translated> words) {
        Interview interview = interviews
                .find(by, id)
                .filter(each -> each.state() == State.APPROVED || each.state() == State.PUBLISHED)
                .orElseThrow(NotAnyMore::new);
        interviews.turn(by.region(), id, interview.state()).orElseThrow(NotAnyMore::new);
        List<Integer> shown = quoted(interview, by.region()).stream()
                .map(InterviewAnswer::position)
                .toList();
        List<Translated> whole = words.stream()
                .filter(each -> each.isWhole() && shown.contains(each.position()))
                .toList();
        if (whole.size() < shown.size()) {
            return false;
        }
        letters.translate(
                by,
                region,
                interview,
                InterviewLink.open(secret, interviews.link(by.region(), id)).orElseThrow());
        translations.forget(by.region(), id);
        voices.translate(by.region(), id.voice(), List.of());
        translations.add(by.region(), id, whole);
        audit.record(by, "voices.translate", interview.organisation(), id.value());
        return true;
    }

    /** What waits for the speaker's answer, or is agreed to. */
    @Transactional(readOnly = true)
    public List<Translated> of(Speaker by) {
        return translations.of(by.region(), by.interview().id());
    }

    /**
     * Says yes or no to the words in the other language; also no to those agreed to before.
     *
     * @param seq which change of the interview was shown
     * @throws NotAnyMore where anything has happened with it since, so that other words may be proposed or none
     */
    public void answer(Speaker by, int seq, boolean yes) {
        Interview interview = by.interview();
        boolean asShown = Stream.of(State.APPROVED, State.PUBLISHED)
                .flatMap(state -> interviews.turn(by.region(), interview.id(), state).stream())
                .anyMatch(next -> next == seq + 1);
        List<Translated> words = of(by);
        Consent holds = consents.given(by.region(), interview.id())
                .map(ConsentLog.Given::consent)
                .orElseThrow(NotAnyMore::new);
        if (!asShown || words.isEmpty()) {
            throw new NotAnyMore();
        }
        if (!yes) {
            translations.forget(by.region(), interview.id());
            voices.translate(by.region(), interview.id().voice(), List.of());
            return;
        }
        translations.agree(by.region(), interview.id());
        voices.translate(by.region(), interview.id().voice(), said(words));
        consents.give(by.region(), interview, ConsentLog.Act.GIVEN, holds, hash(holds, words));
        audit.record(
                by.region(),
                interview.person(),
                "voices.consent",
                interview.organisation(),
                interview.id().value());
    }

    /** What is agreed to, in the order of what it says in the other language; empty where nothing is. */
    List<VoiceAnswer> agreed(RegionId region, InterviewId id) {
        return said(
                translations.of(region, id).stream().filter(Translated::agreed).toList());
    }

    private static List<VoiceAnswer> said(List<Translated> words) {
        return words.stream()
                .map(each -> new VoiceAnswer(each.question(), each.answer()))
                .toList();
    }

    /** Keyed, as that of the words themselves. */
    private String hash(Consent consent, List<Translated> words) {
        String shown = consent.wording() + "\n" + consent.until() + "\n"
                + words.stream()
                        .map(each -> each.question() + "\n" + each.answer())
                        .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(secret.hash("voice-consent", shown));
    }
}
