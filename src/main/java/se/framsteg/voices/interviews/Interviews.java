package se.framsteg.voices.interviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.InterviewedVoice;
import se.framsteg.voices.VoiceAnswer;
import se.framsteg.voices.Voices;

/** Asks people of companies to tell, writes down what they say in a talk, and publishes what they have agreed to. */
@Service
@Transactional
public class Interviews {
    /** So long somebody has to tell. */
    public static final Period OPEN = Period.ofDays(60);

    private final InterviewRepository interviews;
    private final Guides guides;
    private final Translations translations;
    private final InterviewLetters letters;
    private final ConsentLog consents;
    private final Endings endings;
    private final ShownAs shownAs;
    private final Voices voices;
    private final Members members;
    private final Audit audit;
    private final Secret secret;
    private final Clock clock;

    Interviews(
            InterviewRepository interviews,
            Guides guides,
            Translations translations,
            InterviewLetters letters,
            ConsentLog consents,
            Endings endings,
            ShownAs shownAs,
            Voices voices,
            Members members,
            Audit audit,
            Secret secret,
            Clock clock) {
        this.interviews = interviews;
        this.guides = guides;
        this.translations = translations;
        this.letters = letters;
        this.consents = consents;
        this.endings = endings;
        this.shownAs = shownAs;
        this.voices = voices;
        this.members = members;
        this.audit = audit;
        this.secret = secret;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Interview> in(Advisor by) {
        return interviews.in(by);
    }

    @Transactional(readOnly = true)
    public Optional<Interview> find(Advisor by, InterviewId id) {
        return interviews.find(by, id);
    }

    @Transactional(readOnly = true)
    public List<Followed> followed(Advisor by) {
        return interviews.followed(by);
    }

    /**
     * What is told, for who may read it: whoever writes it down, until it is sent; then the one who tells, and everybody who
     * follows the company once they have said yes.
     */
    @Transactional(readOnly = true)
    public List<InterviewAnswer> answers(Advisor by, Interview interview) {
        return mayRead(by, interview) ? interviews.answers(by.region(), interview.id()) : List.of();
    }

    public static boolean mayRead(Advisor by, Interview interview) {
        return switch (interview.state()) {
            case NOTED -> interview.askedBy().equals(by.person());
            case APPROVED, PUBLISHED -> true;
            case ASKED, DECLINED, WITHDRAWN, ENDED -> false;
        };
    }

    /** What was said yes to, while it holds. */
    @Transactional(readOnly = true)
    public Optional<Consent> consent(Advisor by, Interview interview) {
        return mayRead(by, interview)
                ? consents.given(by.region(), interview.id()).map(ConsentLog.Given::consent)
                : Optional.empty();
    }

    /** What happened with the consent, without a word of what it was for. */
    @Transactional(readOnly = true)
    public List<Happened> history(Advisor by, Interview interview) {
        return consents.of(by.region(), interview.id()).stream()
                .map(line -> new Happened(line.happenedAt(), line.act(), line.byPerson(), line.untilOn()))
                .toList();
    }

    /**
     * Begins an interview, by the region's guide as it is today. Who is to write gets a letter.
     *
     * @throws AdvisorsAddress where the letter would go to somebody who works with the region's companies, as if a company's
     * @throws AskedThisWeek where the company has been asked for something in the last week
     */
    public InterviewId ask(Advisor by, Region region, NewInterview what) {
        interviews.followed(by).stream()
                .filter(each -> each.programmeId().equals(what.programme())
                        && each.organisationId().equals(what.organisation()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No company of theirs"));
        if (what.role() != SpeakerRole.PROMOTER && isAdvisors(by, what.address())) {
            throw new AdvisorsAddress();
        }
        PersonId person = members.enterInPassing(what.address(), what.name(), what.language());
        var id = new InterviewId(Ids.next());
        InterviewLink link = InterviewLink.made();
        interviews.insert(by, id, person, what, today().plus(OPEN), now(), sealed(id, link));
        List<String> questions = guides.current(by.region()).questions().stream()
                .map(question -> question.in(what.language()))
                .toList();
        interviews.insertQuestions(by.region(), id, questions);
        audit.record(by.region(), by.person(), "voices.ask", what.organisation(), id.value());
        if (!what.noted()) {
            letters.ask(by, region, interviews.find(by, id).orElseThrow(), link);
            interviews.mailed(by.region(), id, now());
        }
        return id;
    }

    private boolean isAdvisors(Advisor by, String address) {
        return members.at(address).stream()
                .anyMatch(person -> person.equals(by.person())
                        || members.of(person).stream()
                                .anyMatch(each -> each.region().equals(by.region())
                                        && !each.role().isOfCompany()));
    }

    private InterviewRepository.Sealed sealed(InterviewId id, InterviewLink link) {
        return new InterviewRepository.Sealed(
                InterviewLink.hash(secret, link.token()),
                InterviewLink.code(secret, id, link.code()),
                link.sealed(secret));
    }

    /** What was told in a talk, by whoever writes it down. */
    public int write(Advisor by, InterviewId id, Map<Integer, Telling> told) {
        Interview interview = own(by, id);
        int seq = interviews.turn(by.region(), id, State.NOTED).orElseThrow(NotAnyMore::new);
        told.forEach((position, each) ->
                interviews.write(by.region(), interview.id(), position, each.answer(), each.shown()));
        return seq;
    }

    /** What was written down goes to the one who said it, who changes what they like and says yes or no. */
    public void send(Advisor by, Region region, InterviewId id) {
        Interview interview = own(by, id);
        if (!interviews.move(by.region(), id, List.of(State.NOTED), State.ASKED, now())) {
            throw new NotAnyMore();
        }
        interviews.until(by.region(), id, today().plus(OPEN));
        InterviewLink link =
                InterviewLink.open(secret, interviews.link(by.region(), id)).orElseThrow();
        letters.approve(by, region, interview, link);
        interviews.mailed(by.region(), id, now());
    }

    private Interview own(Advisor by, InterviewId id) {
        return find(by, id)
                .filter(each -> each.askedBy().equals(by.person()))
                .orElseThrow(() -> new NoSuchElementException("Not written down by them"));
    }

    /** Shows what was agreed to, for as long as was agreed. */
    public void publish(Manager by, Region region, InterviewId id) {
        Interview interview = find(by, id).orElseThrow();
        if (!interviews.move(by.region(), id, List.of(State.APPROVED), State.PUBLISHED, now())) {
            throw new NotAnyMore();
        }
        ConsentLog.Given given = consents.given(by.region(), id).orElseThrow();
        boolean named = given.consent().named();
        voices.publish(
                by,
                new InterviewedVoice(
                        id.voice(),
                        new ProgrammeId(interview.programme()),
                        interview.organisation(),
                        shownAs.agreed(by.region(), interview, named, Lang.SV),
                        shownAs.agreed(by.region(), interview, named, Lang.EN),
                        interview.language(),
                        given.on(),
                        given.consent().until(),
                        given.consent().facts(),
                        given.consent().scopes().contains(Scope.OPEN_DATA),
                        interviews.answers(by.region(), id).stream()
                                .filter(InterviewAnswer::isQuoted)
                                .map(each -> new VoiceAnswer(each.question(), each.answer()))
                                .toList(),
                        translations.agreed(by.region(), id)));
        InterviewLink.open(secret, interviews.link(by.region(), id))
                .ifPresent(link -> letters.published(by, region, interview, given.consent(), link));
        if (named) {
            letters.tellCompany(by, region, interview, given.consent());
        }
    }

    /**
     * Asks whoever spoke whether shorter words may stand in place of theirs. Until they say yes, theirs stand.
     *
     * @return false where nothing of it is shorter than what stands
     * @throws AskedThisWeek where the company has been asked for something in the last week
     */
    public boolean propose(Manager by, Region region, InterviewId id, Map<Integer, String> shorter) {
        Interview interview = find(by, id)
                .filter(each -> each.state() == State.APPROVED || each.state() == State.PUBLISHED)
                .orElseThrow(NotAnyMore::new);
        interviews.turn(by.region(), id, interview.state()).orElseThrow(NotAnyMore::new);
        List<InterviewAnswer> shortened = interviews.answers(by.region(), id).stream()
                .filter(each -> each.isQuoted() && isShorter(shorter.getOrDefault(each.position(), ""), each))
                .toList();
        if (shortened.isEmpty()) {
            return false;
        }
        InterviewLink link =
                InterviewLink.open(secret, interviews.link(by.region(), id)).orElseThrow();
        letters.shorten(by, region, interview, link);
        shortened.forEach(each -> interviews.propose(
                by.region(),
                id,
                each.position(),
                shorter.getOrDefault(each.position(), "").strip()));
        audit.record(by, "voices.propose", interview.organisation(), id.value());
        return true;
    }

    private static boolean isShorter(String words, InterviewAnswer than) {
        return !words.isBlank() && words.strip().length() < than.answer().length();
    }

    /** Whoever spoke has rung and wants it away, or it should not have been there. */
    public void withdraw(Manager by, InterviewId id) {
        Interview interview = find(by, id).orElseThrow();
        endings.end(by.region(), interview, State.WITHDRAWN, false);
        audit.record(by, "voices.withdraw", interview.organisation(), id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant();
    }
}
