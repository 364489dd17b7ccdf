package se.framsteg.people;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who may do what: the one table. What stands here is what the arguments of controllers and verbs let happen; a test goes
 * through it, role by role, with the route that each right is used by.
 */
public enum Right {
    SET_UP(may(Who.MANAGER, "GET /{region}/manage/{programme}/cohorts")),
    LET_IN(may(Who.MANAGER, "GET /{region}/manage/members")),
    NAME_COACHES(may(Who.MANAGER, "GET /{region}/manage/{programme}/cohorts/{cohort}/coaches")),
    DECIDE_AID(may(Who.MANAGER, "GET /{region}/manage/{programme}/aid")),
    PUBLISH(may(Who.MANAGER, "GET /{region}/manage/{programme}/publication")),
    CLOSE(may(Who.MANAGER, "GET /{region}/manage/{programme}/closing")),
    OPEN_FIGURES(
            may(Who.MANAGER, "GET /{region}/manage/{programme}/figures/{indicator}"),
            may(Who.AUDITOR, "GET /{region}/audit/{programme}/figures/{indicator}")),
    LOOK_AT_DECISIONS(may(Who.AUDITOR, "GET /{region}/audit/{programme}/decisions")),
    SEE_ALL_COMPANIES(may(Who.MANAGER, "GET /{region}/manage/{programme}/companies")),
    FOLLOW_COMPANY(
            may(Who.MANAGER, "GET /{region}/manage/{programme}/companies/{organisation}"),
            may(Who.PROMOTER, "GET /{region}/promote/{programme}/companies/{organisation}")),
    WRITE_TO_COMPANIES(
            may(Who.MANAGER, "GET /{region}/manage/{programme}/messages"),
            may(Who.PROMOTER, "GET /{region}/promote/messages"),
            may(Who.COACH, "GET /{region}/coach/messages")),
    GIVE_SEATS(may(Who.MANAGER, "POST /{region}/manage/{programme}/companies/{organisation}/move")),
    NAME_CONTACT(
            may(Who.MANAGER, "POST /{region}/manage/{programme}/companies/{organisation}/lead"),
            may(Who.PROMOTER, "POST /{region}/promote/{programme}/companies/{organisation}/lead")),
    SEE_ASKED(may(Who.MANAGER, "GET /{region}/manage/{programme}/cohorts/{cohort}/prospects")),
    ASK_COMPANIES(may(Who.PROMOTER, "GET /{region}/promote/prospects/{cohort}")),
    READ_HAND_INS(may(Who.COACH, "GET /{region}/coach/{programme}/cohorts/{cohort}/hand-ins")),
    COACH_ROUND(may(Who.COACH, "GET /{region}/coach")),
    NOTE_ATTENDANCE(
            may(Who.MANAGER, "GET /{region}/manage/{programme}/cohorts/{cohort}/meetings/{meeting}/attendance"),
            may(Who.COACH, "GET /{region}/coach/{programme}/cohorts/{cohort}/meetings/{meeting}/attendance")),
    SEE_MATERIALS(may(Who.MANAGER, "GET /{region}/manage/materials")),
    SAY_WHO_ANSWERS(may(Who.MANAGER, "GET /{region}/manage/routes")),
    ANSWER_QUESTIONS(
            may(Who.MANAGER, "GET /{region}/manage/requests"), may(Who.PROMOTER, "GET /{region}/promote/requests")),
    ASK_PROMOTERS(
            may(Who.LEAD, "GET /{region}/company/{organisation}/requests"),
            may(Who.COLLEAGUE, "GET /{region}/company/{organisation}/requests")),
    SEE_OWN_COMPANY(
            may(Who.LEAD, "GET /{region}/company/{organisation}"),
            may(Who.COLLEAGUE, "GET /{region}/company/{organisation}")),
    WORK(
            may(Who.LEAD, "GET /{region}/company/{organisation}/course/{programme}"),
            may(Who.COLLEAGUE, "GET /{region}/company/{organisation}/course/{programme}")),
    INVITE_COLLEAGUES(may(Who.LEAD, "POST /{region}/company/{organisation}/people")),
    ANSWER_BEFORE_AND_AFTER(
            may(Who.LEAD, "GET /{region}/company/{organisation}/surveys"),
            may(Who.COLLEAGUE, "GET /{region}/company/{organisation}/surveys")),
    ASK_MORE_TO_ANSWER(may(Who.LEAD, "POST /{region}/company/{organisation}/surveys/{programme}/{wave}/colleagues")),
    TAKE_ANSWERS_IN_CALL(
            may(Who.MANAGER, "GET /{region}/manage/{programme}/companies/{organisation}/surveys"),
            may(Who.PROMOTER, "GET /{region}/promote/{programme}/companies/{organisation}/surveys")),
    SEE_ANSWERS_TOGETHER(may(Who.MANAGER, "GET /{region}/manage/{programme}/cohorts/{cohort}/surveys"));

    /** As what somebody asks. */
    public enum Who {
        MANAGER,
        PROMOTER,
        COACH,
        LEAD,
        COLLEAGUE,
        AUDITOR;

        public String textKey() {
            return "people.who." + name().toLowerCase(Locale.ROOT);
        }
    }

    private record May(Who who, String route) {}

    private final Map<Who, String> routes = new EnumMap<>(Who.class);

    Right(May... may) {
        Arrays.stream(may).forEach(each -> routes.put(each.who(), each.route()));
    }

    private static May may(Who who, String route) {
        return new May(who, route);
    }

    public boolean isOf(Who who) {
        return routes.containsKey(who);
    }

    /** Method and pattern of the address by which this role uses the right; empty for who has it not. */
    public Optional<String> route(Who who) {
        return Optional.ofNullable(routes.get(who));
    }

    public String textKey() {
        return "people.right." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
