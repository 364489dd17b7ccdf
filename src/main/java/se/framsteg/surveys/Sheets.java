package se.framsteg.surveys;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;

/** People answer: bit by bit, until they send it; and change what they have said for as long as it is time to answer. */
@Service
@Transactional
public class Sheets {
    private final SheetRepository sheets;
    private final SelfAssessments assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sheets(SheetRepository sheets, SelfAssessments assessments, ApplicationEventPublisher events, Clock clock) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Sheet> find(Respondent by, Surveyed part, Wave wave) {
        return sheets.find(by, part.inProgramme(), wave);
    }

    /** All of the caller's company, at all times; with the names of who answered, which are the company's own. */
    @Transactional(readOnly = true)
    public List<Sheet> of(Member by, Surveyed part) {
        return sheets.of(by.region(), part.inProgramme(), Set.of(by.organisation()));
    }

    /**
     * Keeps what is said, beside what was said before. What is of no statement in the sheet's version is left out.
     *
     * @throws WaveIsClosed where it is not the time
     * @throws AnsweredThemselves where somebody types in a call for one who has begun to answer
     */
    public void save(Respondent by, Surveyed part, Wave wave, Answers now, Answers start) {
        Sheet sheet = held(by, part, wave);
        Set<String> known = assessments.version(sheet.version()).lookedBackOn();
        Answers said = now.only(assessments.version(sheet.version()).ids());
        Answers looked = wave == Wave.AFTER ? start.only(known) : Answers.NONE;
        sheets.say(by, sheet, said, looked);
        sheets.note(by, sheet, said, looked, false, clock.instant());
        if (sheet.isSent()) {
            tell(by, part, wave, LocalDate.now(clock));
        }
    }

    /** Sends what is said, which counts from now on. What is typed in a call may lack some of it. */
    public void send(Respondent by, Surveyed part, Wave wave) {
        Sheet sheet = held(by, part, wave);
        boolean whole = sheet.missing(assessments.version(sheet.version())).isEmpty();
        if (!whole && by.call() == null) {
            throw new NotAllAnswered();
        }
        Instant at = clock.instant();
        sheets.send(by, sheet, at);
        sheets.note(by, sheet, Answers.NONE, Answers.NONE, true, at);
        tell(by, part, wave, LocalDate.now(clock));
    }

    /**
     * Takes in what somebody answered, and sent, at an earlier time that was kept elsewhere; whether the time to answer is over
     * or not.
     */
    public void enter(Respondent by, Surveyed part, Wave wave, Answers said, Instant at) {
        if (!part.organisationId().equals(by.organisation())) {
            throw new NoSuchElementException("Not their company");
        }
        sheets.hold(by, part.inProgramme(), wave, at);
        Sheet sheet = sheets.find(by, part.inProgramme(), wave).orElseThrow();
        Answers known = said.only(assessments.version(sheet.version()).ids());
        sheets.say(by, sheet, known, Answers.NONE);
        sheets.send(by, sheet, at);
        sheets.note(by, sheet, known, Answers.NONE, true, at);
        tell(by, part, wave, LocalDate.ofInstant(at, clock.getZone()));
    }

    private Sheet held(Respondent by, Surveyed part, Wave wave) {
        if (!part.organisationId().equals(by.organisation())) {
            throw new NoSuchElementException("Not their company");
        }
        if (!part.isOpen(wave, LocalDate.now(clock))) {
            throw new WaveIsClosed();
        }
        sheets.hold(by, part.inProgramme(), wave, clock.instant());
        Sheet sheet = sheets.find(by, part.inProgramme(), wave).orElseThrow();
        if (by.call() != null && !sheet.isByPhone()) {
            throw new AnsweredThemselves();
        }
        return sheet;
    }

    private void tell(Respondent by, Surveyed part, Wave wave, LocalDate on) {
        List<Sheet> sent = sheets.of(by.region(), part.inProgramme(), Set.of(by.organisation())).stream()
                .filter(sheet -> sheet.wave() == wave && sheet.isSent())
                .toList();
        int version = sent.getLast().version();
        Profile profile = Profile.of(
                assessments.version(version),
                sent.stream()
                        .filter(sheet -> sheet.version() == version)
                        .map(Sheet::answers)
                        .toList());
        events.publishEvent(new SurveyAnswered(
                by.region().value(),
                part.programmeId(),
                part.organisationId(),
                wave.code(),
                version,
                scores(profile),
                profile.n(),
                on,
                sent.stream().anyMatch(Sheet::isByPhone),
                by.presser().value(),
                by.call() == null ? null : by.person().value()));
    }

    private static Map<String, BigDecimal> scores(Profile profile) {
        var scores = new HashMap<String, BigDecimal>();
        profile.assessment()
                .dimensions()
                .forEach(dimension -> profile.level(dimension)
                        .ifPresent(level -> scores.put(dimension.id(), level.setScale(4, RoundingMode.HALF_UP))));
        profile.index().ifPresent(index -> scores.put("index", index.setScale(4, RoundingMode.HALF_UP)));
        return scores;
    }
}
