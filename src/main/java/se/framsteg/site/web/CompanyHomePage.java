package se.framsteg.site.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.completion.Step;
import se.framsteg.flows.brokering.SeenMatch;
import se.framsteg.ideas.DueTrial;
import se.framsteg.meetings.MeetingWords;
import se.framsteg.meetings.MyMeeting;
import se.framsteg.network.keepers.Keeper;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.plan.PlanStanding;
import se.framsteg.plan.adoption.BoardStanding;
import se.framsteg.plan.followup.CheckIns.Waiting;
import se.framsteg.plan.parts.Need;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.CompanyCourses.Course;
import se.framsteg.programmes.participation.CompanyHelp.Contact;
import se.framsteg.programmes.participation.ParticipationState;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.surveys.OpenSurveys.Open;
import se.framsteg.surveys.Wave;

/**
 * A company's home.
 *
 * @param hindrances why its courses may not begin for it yet, in words, by programme
 * @param toDo what it has to do in them now, by programme
 * @param unsigned the programmes that its declaration is waited for in, where the reader may sign it
 * @param helpers whom it can turn to, and keepers who of them is its own at each promoter
 * @param meeting the next one that the reader is invited to; null where there is none
 * @param plan how its plan stands
 * @param needs who is stuck with an action, or needs help
 * @param board how far those who decide have come with what its reader has put before them
 * @param checkIn what it is asked of that now; null where nothing is
 * @param exchanges those of its materials in which it is its turn
 * @param trials what the reader has to try with ideas by now
 * @param unsaid how many next steps its promoter has written down that it has not said yes or no to
 */
public record CompanyHomePage(
        String region,
        Member by,
        String company,
        List<Course> courses,
        List<Open> surveys,
        Map<UUID, String> hindrances,
        Map<UUID, List<Step>> toDo,
        Set<ProgrammeId> unsigned,
        List<Contact> helpers,
        List<Keeper> keepers,
        @Nullable MyMeeting meeting,
        PlanStanding plan,
        List<Need> needs,
        List<BoardStanding> board,
        @Nullable Waiting checkIn,
        List<SeenMatch> exchanges,
        List<DueTrial> trials,
        long unsaid,
        List<CompanyPerson> people,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "site/web/companyHome";
    }

    public String advicePath() {
        return "/%s/company/%s/advice".formatted(region, by.organisation());
    }

    public String surveysPath() {
        return "/%s/company/%s/surveys".formatted(region, by.organisation());
    }

    public String path(Open survey) {
        return "/%s/company/%s%s".formatted(region, by.organisation(), survey.path());
    }

    public String peoplePath() {
        return "/%s/company/%s/people".formatted(region, by.organisation());
    }

    public String requestsPath() {
        return "/%s/company/%s/requests".formatted(region, by.organisation());
    }

    public String matchesPath() {
        return "/%s/company/%s/matches".formatted(region, by.organisation());
    }

    public String path(SeenMatch exchange) {
        return matchesPath() + "/" + exchange.id().value();
    }

    public String says(SeenMatch exchange) {
        return exchange.own().title() + ". " + Say.say(exchange.turnKey(), Say.number(exchange.tonnesToConfirm()));
    }

    public String contactsPath() {
        return "/%s/company/%s/contacts".formatted(region, by.organisation());
    }

    public String flowsPath() {
        return "/%s/company/%s/flows".formatted(region, by.organisation());
    }

    /** Whether it has begun to take part, or may go on with what it has written. */
    public boolean hasWork(Course course) {
        return !course.status().equals("left_before_start");
    }

    public String workPath(Course course) {
        return "/%s/company/%s/course/%s".formatted(region, by.organisation(), course.programmeSlug());
    }

    public String path(DueTrial trial) {
        return "%s/%s/trials".formatted(ideasPath(), trial.idea().value());
    }

    public String says(DueTrial trial) {
        return Say.say("ideas.home.due.what", trial.title(), trial.what(), Say.date(trial.dueOn()));
    }

    public String ideasPath() {
        return "/%s/company/%s/ideas".formatted(region, by.organisation());
    }

    public String strategyPath() {
        return "/%s/company/%s/strategy".formatted(region, by.organisation());
    }

    public String path(Waiting waiting) {
        return "/%s/company/%s%s".formatted(region, by.organisation(), waiting.path());
    }

    public String planPath() {
        return "/%s/company/%s/plan".formatted(region, by.organisation());
    }

    public String path(BoardStanding standing) {
        return planPath() + "/decisions/" + standing.versionId() + "/answers";
    }

    public String plans() {
        return plan.isEmpty()
                ? Say.say("site.company.plan.none")
                : Say.say("site.company.plan.count", plan.actions(), plan.done(), plan.late());
    }

    /** That the board, or the owner, stands behind the plan; empty until then. */
    public String adoption() {
        return plan.adoptedOn() == null
                ? ""
                : Say.say("site.company.plan.adopted." + plan.decides(), Say.date(plan.adoptedOn()));
    }

    /** What to answer, but for what a check-in leads on to: that is one thing to do, not two. */
    public List<Open> surveysAlone() {
        return checkIn == null
                ? surveys
                : surveys.stream()
                        .filter(each -> each.wave() == Wave.BEFORE || each.wave() == Wave.AFTER)
                        .toList();
    }

    public String meetingsPath() {
        return "/%s/company/%s/meetings".formatted(region, by.organisation());
    }

    public String state(Course course) {
        return Say.say(course.state(today).textKey());
    }

    /** What the course asks now, in a sentence. */
    public String now(Course course) {
        if (course.state(today) != ParticipationState.ACTIVE && course.state(today) != ParticipationState.ENROLLED) {
            return state(course) + ".";
        }
        if (course.state(today) == ParticipationState.ENROLLED) {
            return course.startsOn() == null
                    ? Say.say("site.company.start-unknown")
                    : Say.say("site.company.starts", Say.date(course.startsOn()));
        }
        return course.week() == null || course.weekEndsOn() == null
                ? Say.say(course.next() == null ? "site.company.no-week" : "site.company.between")
                : Say.say(
                        "site.company.week",
                        Say.number(course.week()),
                        Say.number(course.weeks()),
                        Say.date(course.weekEndsOn()));
    }

    public String next(Course course) {
        boolean goesOn =
                course.state(today) == ParticipationState.ACTIVE || course.state(today) == ParticipationState.ENROLLED;
        boolean begins = course.state(today) == ParticipationState.ENROLLED;
        return !goesOn || begins || course.next() == null || course.nextStartsOn() == null
                ? ""
                : Say.say("site.company.next", Say.number(course.next()), Say.date(course.nextStartsOn()));
    }

    /** Coaches first, then its own promoter, then that one's colleagues. */
    public List<Contact> helpers(Course course) {
        return helpers.stream()
                .filter(each -> each.programmeId().equals(course.programmeId()))
                .sorted(Comparator.comparing(each -> !each.isCoach() && !isOwn(each)))
                .toList();
    }

    private boolean isOwn(Contact helper) {
        return keepers.stream().anyMatch(each -> each.is(helper.personId()));
    }

    /** Whom it has at the course's promoter; only what the promoter is called where nobody can be named. */
    public String promoter(Course course) {
        return keepers.stream()
                .filter(each -> each.isSomebody() && each.promoter().equals(course.promoter()))
                .findFirst()
                .map(each -> Say.say("network.keepers.yours", each.says(), each.promoter()))
                .orElseGet(() -> course.promoter() == null ? "" : Say.say("site.company.promoter", course.promoter()));
    }

    /** Empty where nothing hinders it. */
    public String hindrance(Course course) {
        return hindrances.getOrDefault(course.programmeId(), "");
    }

    /** Without the surveys, which are told of above. */
    public List<Step> toDo(Course course) {
        return toDo.getOrDefault(course.programmeId(), List.of()).stream()
                .filter(step ->
                        surveys.stream().noneMatch(survey -> survey.path().equals(step.path())))
                .toList();
    }

    public String path(Step step) {
        return "/%s/company/%s%s".formatted(region, by.organisation(), step.path());
    }

    public boolean hasToSign(Course course) {
        return unsigned.contains(new ProgrammeId(course.programmeId()));
    }

    public String signingPath(Course course) {
        return "/%s/company/%s/aid/%s".formatted(region, by.organisation(), course.programmeSlug());
    }

    public String helps(Contact helper) {
        return helper.isCoach()
                ? Say.say("site.company.coach", helper.name())
                : Say.say("site.company.promoter.person", helper.name(), helper.organisation());
    }

    /** When and where the next meeting is, and in what. */
    public String meets(MyMeeting mine) {
        var plan = mine.meeting().plan();
        return Say.say("site.company.meeting.when", MeetingWords.when(plan), MeetingWords.where(plan));
    }

    public String role(CompanyPerson person) {
        return Say.say(person.role() == Role.LEAD ? "site.company.lead" : "site.company.colleague");
    }
}
