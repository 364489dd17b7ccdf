package se.framsteg.surveys;

import static se.framsteg.surveys.SurveysWorld.all;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.course.completion.Certificate;
import se.framsteg.course.completion.Certificates;
import se.framsteg.course.completion.Completions;
import se.framsteg.course.handin.Feedback;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.Undone;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Member;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.world.Someone;

/** A company that has just gone through a course so short that it can complete it: two self-assessments and a worksheet. */
public final class CompletionWorld {
    public static final String EDITION = "short";
    public static final String MAP = "stakeholder-map";

    public final WorkWorld work;
    private final ApplicationContext house;
    public final Someone cilla;

    public CompletionWorld(ApplicationContext house, String region) {
        this.house = house;
        work = new WorkWorld(house, region, MeetingWorld.monday(house).minusWeeks(7));
        cilla = HandInWorld.cilla(house, work.world);
        work.in(() -> house.getBean(JdbcClient.class)
                .sql("insert into course.cohort_edition (region_id, cohort_id, edition) values (?, ?, ?)")
                .params(
                        work.world.maja.region().id().value(),
                        work.world.cohort.id().value(),
                        EDITION)
                .update());
    }

    public String path() {
        return "/%s/company/%s/course/%s"
                .formatted(work.world.maja.region().slug(), work.company, work.world.course.slug());
    }

    /** Does all there is to do. */
    public CompletionWorld completed() {
        answered(work.lisa(), Wave.BEFORE);
        approved(handedIn());
        answered(work.lisa(), Wave.AFTER);
        return this;
    }

    /** As if it had been done while there was time. */
    public void answered(Member by, Wave wave) {
        Respondent lisa = Respondent.of(by);
        work.in(() -> {
            Surveyed part = house.getBean(Surveys.class)
                    .find(by, work.world.course.slug())
                    .orElseThrow();
            if (wave == Wave.AFTER) {
                house.getBean(Sheets.class).save(lisa, part, wave, all(4, ""), Answers.NONE);
                house.getBean(Sheets.class).send(lisa, part, wave);
            } else {
                var sheets = house.getBean(SheetRepository.class);
                var now = house.getBean(Clock.class).instant();
                sheets.hold(lisa, part.inProgramme(), wave, now);
                Sheet sheet = sheets.find(lisa, part.inProgramme(), wave).orElseThrow();
                sheets.say(lisa, sheet, all(3, ""), Answers.NONE);
                sheets.send(lisa, sheet, now);
            }
            return true;
        });
    }

    public HandInId handedIn() {
        work.write(work.lisa(), MAP, 0, HandInWorld.wholeMap());
        return work.in(() -> house.getBean(HandIns.class).handIn(work.lisa(), work.round(), work.worksheet(MAP)));
    }

    public void approved(HandInId handIn) {
        decided(handIn, HandIn.State.APPROVED);
    }

    public void decided(HandInId handIn, HandIn.State state) {
        work.in(() -> house.getBean(Feedback.class)
                .answer(coach(), work.world.cohort.id(), handIn, state, "Läst", Map.<UUID, String>of()));
    }

    public Undone undone(HandInId handIn) {
        return work.in(() -> house.getBean(Feedback.class).undo(coach(), work.world.cohort.id(), handIn));
    }

    /** The code of somebody's certificate, as it is written. */
    public String code(Someone who) {
        return of(who).written();
    }

    public UUID certificate(Someone who) {
        return of(who).id();
    }

    private Certificate of(Someone who) {
        return work.in(() -> {
            var completion = house.getBean(Completions.class)
                    .find(work.lisa(), work.round().programmeId())
                    .orElseThrow();
            return house.getBean(Certificates.class).of(work.lisa(), completion).stream()
                    .filter(each -> each.personId().equals(who.person().value()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private Coach coach() {
        return new Coach(
                cilla.person(),
                work.world.maja.region().id(),
                cilla.name(),
                List.of(work.world.cohort.id().value()));
    }
}
