package se.framsteg.course.questions;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.people.Audit;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;

/**
 * Asking a colleague for one thing on a worksheet. The letter is one that a person writes to a colleague on purpose, so it
 * leaves the company's weekly letter from the programme alone: otherwise a lead who asks at home would silence the region, or
 * be silenced by it. What it has instead is a bound of its own, and one reminder a question.
 */
@Service
@Transactional
public class Questions {
    /** As many as this a company may ask in a week. */
    public static final int MOST_A_WEEK = 20;

    /** The furthest day that an answer may be asked for by. */
    public static final Period FURTHEST = Period.ofDays(90);

    private static final int MOST_SHOWN = 100;

    private final ColleagueQuestionRepository questions;
    private final QuestionLetters letters;
    private final Members members;
    private final QuestionLimits limits;
    private final Audit audit;
    private final Secret secret;
    private final Clock clock;

    Questions(
            ColleagueQuestionRepository questions,
            QuestionLetters letters,
            Members members,
            QuestionLimits limits,
            Audit audit,
            Secret secret,
            Clock clock) {
        this.questions = questions;
        this.letters = letters;
        this.members = members;
        this.limits = limits;
        this.audit = audit;
        this.secret = secret;
        this.clock = clock;
    }

    /** Those of a round, the newest first. */
    @Transactional(readOnly = true)
    public List<Question> of(Member by, Round round) {
        return questions.of(by, round, MOST_SHOWN);
    }

    @Transactional(readOnly = true)
    public Optional<Question> find(Member by, Round round, QuestionId id) {
        return questions.find(by, round, id);
    }

    /**
     * What the colleague answers by, for who may hand it over; empty for others, and where the colleague is written to: nobody
     * else is to answer in their name.
     */
    @Transactional(readOnly = true)
    public Optional<LinkToAnswer> link(Member by, Question question) {
        return isMailed(question) ? Optional.empty() : kept(by, question.id());
    }

    private Optional<LinkToAnswer> kept(Member by, QuestionId question) {
        return questions.link(by, question).flatMap(kept -> SealedLink.open(secret, kept));
    }

    /** Whether the colleague is written to; who has no address gets the link in another way. */
    @Transactional(readOnly = true)
    public boolean isMailed(Question question) {
        return letters.reaches(question.person());
    }

    /**
     * @throws TooManyQuestions where the company has asked as many as it may this week
     * @throws LetterRefused where the address is a stranger's, and is not to be written to
     * @throws NameIsTaken where somebody else at the company is called so
     */
    public QuestionId ask(
            Member by,
            Region region,
            Round round,
            Worksheet sheet,
            About about,
            Colleague colleague,
            NewQuestion what) {
        questions.hold(by);
        if (questions.asked(by, clock.instant().minus(Duration.ofDays(7))) >= MOST_A_WEEK) {
            throw new TooManyQuestions();
        }
        PersonId person = person(by, colleague);
        var question = new Question(
                new QuestionId(Ids.next()),
                sheet.name(),
                about,
                person,
                "",
                by.person(),
                by.name(),
                what.text(),
                clock.instant(),
                what.dueOn(),
                null,
                Question.State.ASKED,
                "",
                null);
        var link = new LinkToAnswer(Secret.token(), Secret.code());
        questions.insert(by, round, question, SealedLink.of(secret, question.id(), link));
        letters.send(by, region, round, sheet, question, link);
        audit.record(by.region(), by.person(), "course.ask-colleague", by.organisation(), person.value());
        return question.id();
    }

    private PersonId person(Member by, Colleague colleague) {
        if (colleague.person() != null) {
            return members.people(by).stream()
                    .map(each -> new PersonId(each.personId()))
                    .filter(colleague.person()::equals)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException("Nobody of this company"));
        }
        if (isTaken(by, colleague)) {
            throw new NameIsTaken();
        }
        if (!colleague.address().isEmpty()) {
            admit(by, colleague.address());
            return members.enterInPassing(colleague.address(), colleague.name(), colleague.language());
        }
        return members.find(questions.called(by, colleague.name())).values().stream()
                .filter(known -> known.address().isEmpty())
                .findFirst()
                .map(known -> known.personId())
                .orElseGet(() -> members.enterWithoutAddress(colleague.name(), colleague.language()));
    }

    private boolean isTaken(Member by, Colleague colleague) {
        String name = plain(colleague.name());
        String address = colleague.address().isEmpty() ? "" : MailAddress.normal(colleague.address());
        return members.people(by).stream()
                .anyMatch(each ->
                        plain(each.name()).equals(name) && !each.address().equals(address));
    }

    /** As it is read: without signs that do not show, and with one space for several. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private void admit(Member by, String address) {
        String normal = MailAddress.normal(address);
        if (members.people(by).stream().anyMatch(each -> each.address().equals(normal))) {
            return;
        }
        if (!by.isLead()) {
            throw new LetterRefused(LetterRefused.Why.NOT_LEAD);
        }
        if (!limits.mayWrite(by.region(), normal)) {
            throw new LetterRefused(LetterRefused.Why.TOO_MANY);
        }
    }

    /**
     * Once a question; false where it was answered, taken back or reminded of already.
     *
     * @throws LetterRefused where the address is a stranger's, and is not to be written to
     */
    public boolean remind(Member by, Region region, Round round, Worksheet sheet, QuestionId id) {
        Question question = find(by, round, id).orElseThrow();
        LinkToAnswer link = kept(by, id).orElseThrow();
        LocalDate lastOpen = LocalDate.now(clock).minus(Question.OPEN_BEYOND);
        if (!letters.reaches(question.person()) || !questions.remind(by, id, lastOpen, clock.instant())) {
            return false;
        }
        members.find(question.person()).ifPresent(person -> admit(by, person.address()));
        return letters.remind(by, region, round, sheet, question, link);
    }

    public void extend(Member by, Round round, QuestionId id, LocalDate dueOn) {
        find(by, round, id).orElseThrow();
        if (!questions.extend(by, id, dueOn)) {
            throw new NoSuchElementException("No such question of theirs");
        }
    }

    /** The link opens nothing any more; what has been answered by it stays. */
    public void withdraw(Member by, Round round, QuestionId id) {
        Question question = find(by, round, id).orElseThrow();
        if (questions.withdraw(by, id, clock.instant())) {
            audit.record(
                    by.region(),
                    by.person(),
                    "course.withdraw-question",
                    by.organisation(),
                    question.person().value());
        } else if (kept(by, id).isEmpty()) {
            throw new NoSuchElementException("No such question of theirs");
        }
    }
}
