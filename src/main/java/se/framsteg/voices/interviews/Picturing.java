package se.framsteg.voices.interviews;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.shell.Secret;
import se.framsteg.voices.Pictures;

/**
 * A picture beside what somebody said. They put it there themselves, with a yes of its own, once they have agreed to be shown with
 * their name and before it is published, so that a manager sees what they publish. They take it away whenever they like.
 */
@Service
@Transactional
public class Picturing {
    private final Pictures pictures;
    private final InterviewRepository interviews;
    private final ConsentLog consents;
    private final Audit audit;
    private final Secret secret;

    Picturing(Pictures pictures, InterviewRepository interviews, ConsentLog consents, Audit audit, Secret secret) {
        this.pictures = pictures;
        this.interviews = interviews;
        this.consents = consents;
        this.audit = audit;
        this.secret = secret;
    }

    /** Whether whoever speaks may put one there. */
    @Transactional(readOnly = true)
    public boolean may(Speaker by) {
        return by.interview().state() == State.APPROVED && named(by).isPresent();
    }

    private Optional<Consent> named(Speaker by) {
        return consents.given(by.region(), by.interview().id())
                .map(ConsentLog.Given::consent)
                .filter(Consent::named);
    }

    /** What is seen on it, in words; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<String> shows(Speaker by) {
        return pictures.shows(by.region(), by.interview().id().voice());
    }

    @Transactional(readOnly = true)
    public Optional<String> shows(Advisor by, Interview interview) {
        return Interviews.mayRead(by, interview)
                ? pictures.shows(by.region(), interview.id().voice())
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> find(Speaker by) {
        return pictures.find(by.region(), by.interview().id().voice());
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> find(Advisor by, Interview interview) {
        return Interviews.mayRead(by, interview)
                ? pictures.find(by.region(), interview.id().voice())
                : Optional.empty();
    }

    /**
     * Puts it there, or another in its place.
     *
     * @param jpeg made anew, so that it holds the picture alone
     * @param yes what was said yes to, as it was shown
     * @throws NotAnyMore where it is published or taken back meanwhile, or is to be shown without a name
     */
    public void add(Speaker by, byte[] jpeg, String shows, String yes) {
        Interview interview = by.interview();
        interviews.turn(by.region(), interview.id(), State.APPROVED).orElseThrow(NotAnyMore::new);
        Consent holds = named(by).orElseThrow(NotAnyMore::new);
        pictures.keep(by.region(), interview.id().voice(), jpeg, shows);
        String wording = holds.wording().contains(yes) ? holds.wording() : holds.wording() + "\n" + yes;
        var consent = new Consent(holds.named(), holds.facts(), holds.scopes(), holds.until(), wording);
        consents.give(by.region(), interview, ConsentLog.Act.GIVEN, consent, hash(consent, jpeg, shows));
        note(by, "voices.consent");
    }

    /** From now on it is shown nowhere, and is not here either; the words stay. */
    public void remove(Speaker by) {
        Interview interview = by.interview();
        Stream.of(State.APPROVED, State.PUBLISHED)
                .flatMap(state -> interviews.turn(by.region(), interview.id(), state).stream())
                .findFirst()
                .orElseThrow(NotAnyMore::new);
        pictures.forget(by.region(), interview.id().voice());
        note(by, "voices.picture-removed");
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

    /** Keyed, as that of the words. */
    private String hash(Consent consent, byte[] jpeg, String shows) {
        String shown = consent.wording() + "\n" + consent.until() + "\n" + shows + "\n"
                + HexFormat.of().formatHex(jpeg);
        return HexFormat.of().formatHex(secret.hash("voice-consent", shown));
    }
}
