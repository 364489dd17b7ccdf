package se.framsteg.surveys;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.world.Someone;

/** A round with a company that is asked, its lead and its promoter. */
public final class SurveysWorld {
    private final ApplicationContext house;
    public final CourseWorld course;
    public final Cohort round;
    public final UUID company;
    public final UUID promoter;
    public final Someone anna;
    public final Someone petra;

    /** @param starts in how many days the round begins, or began */
    public SurveysWorld(ApplicationContext house, String region, int starts) {
        this.house = house;
        course = new CourseWorld(house, region);
        LocalDate first = course.today.plusDays(starts);
        round = course.round("Omgång " + UUID.randomUUID(), first, 30);
        promoter = course.promoter("Främjarna AB");
        company = company("Plåt & Svets AB", "accepted");
        anna = course.person(Role.LEAD, company, "Anna Berg");
        petra = course.person(Role.PROMOTER, promoter, "Petra Palm");
    }

    /** One whose round ended this many days ago, having taken six weeks of five days. */
    public static SurveysWorld ended(ApplicationContext house, String region, int days) {
        return new SurveysWorld(house, region, -days - 39);
    }

    public UUID company(String name, String status) {
        return course.company(name, round.name(), status, promoter, 1, 2, 3);
    }

    public Member lead() {
        return anna.asMember(company, Role.LEAD);
    }

    public Region region() {
        return house.getBean(RegionDirectory.class).find(anna.region().slug()).orElseThrow();
    }

    public Surveyed part() {
        return part(lead());
    }

    public Surveyed part(Member of) {
        return course.in(() ->
                house.getBean(Surveys.class).find(of, course.programme.slug()).orElseThrow());
    }

    /** All 24 at one level, then some otherwise: {@code "A1=5 B2=0"}. */
    public static Answers all(int level, String otherwise) {
        return ProfileTests.answers(level, otherwise);
    }

    public static Answers some(String said) {
        var levels = new HashMap<String, Integer>();
        for (String each : said.split(" ")) {
            levels.put(each.split("=")[0], Integer.parseInt(each.split("=")[1]));
        }
        return new Answers(Map.copyOf(levels));
    }

    /** Answers all and sends it. */
    public void sent(Respondent by, Wave wave, Answers answers) {
        Surveyed part = course.in(() -> house.getBean(Surveys.class)
                .behind(by.region(), course.programme.id(), by.organisation())
                .orElseThrow());
        course.run(() -> {
            house.getBean(Sheets.class).save(by, part, wave, answers, Answers.NONE);
            house.getBean(Sheets.class).send(by, part, wave);
        });
    }

    /** A link for somebody, as a letter has it. */
    public String link(Wave wave, PersonId person) {
        return course.in(
                () -> house.getBean(SurveyLinks.class).issue(anna.region().id(), anna.person(), part(), wave, person));
    }
}
