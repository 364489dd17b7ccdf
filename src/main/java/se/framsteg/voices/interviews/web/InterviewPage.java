package se.framsteg.voices.interviews.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.interviews.Consent;
import se.framsteg.voices.interviews.Happened;
import se.framsteg.voices.interviews.Interview;
import se.framsteg.voices.interviews.InterviewAnswer;
import se.framsteg.voices.interviews.Scope;
import se.framsteg.voices.interviews.State;
import se.framsteg.voices.interviews.Translated;

/**
 * @param picture what is seen on the picture, in words; empty where there is none
 * @param told the last part of a text's key: what has just been done
 */
public record InterviewPage(
        Region region,
        Advisor by,
        Interview interview,
        List<InterviewAnswer> answers,
        List<Translated> translated,
        String picture,
        List<Happened> history,
        @Nullable Consent consent,
        boolean first,
        String told)
        implements Page {
    private static final List<String> GOOD = List.of("saved", "sent", "published", "first", "proposed", "withdrawn");
    private static final List<String> TROUBLE =
            List.of("too-long", "nothing", "this-week", "not-shorter", "not-proposed", "not-translated", "further");

    @Override
    public String template() {
        return "voices/interviews/web/interview";
    }

    public List<Crumb> above() {
        return List.of(
                InterviewsPage.above(by, region),
                new Crumb(say("voices.interviews.title"), InterviewsPage.path(by, region)));
    }

    public String path() {
        return InterviewController.path(by, region, interview.id());
    }

    public boolean isTrouble() {
        return TROUBLE.contains(told);
    }

    public String toldText() {
        return GOOD.contains(told) || isTrouble() ? say("voices.interview.told." + told, interview.name()) : "";
    }

    public String state() {
        String far = say(interview.state().textKey(), interview.name(), date(interview.untilOn()));
        if (interview.state() != State.APPROVED) {
            return far;
        }
        return far + " "
                + say(
                        by instanceof Manager ? "voices.interview.next.yours" : "voices.interview.next.regions",
                        region.name(lang()));
    }

    public boolean mayWrite() {
        return interview.state() == State.NOTED && interview.askedBy().equals(by.person());
    }

    public boolean mayPublish() {
        return by instanceof Manager && interview.state() == State.APPROVED;
    }

    /** How far the words in the other language have come: the last part of a text's key. */
    public String translation() {
        if (translated.stream().allMatch(Translated::agreed)) {
            return "agreed";
        }
        return translated.stream().anyMatch(each -> each.answer().isEmpty()) ? "none" : "waits";
    }

    public Lang other() {
        return interview.language().other();
    }

    /** What an answer says in its own language, for who writes it in the other. */
    public String own(Translated each) {
        return answers.stream()
                .filter(answer -> answer.position() == each.position())
                .findFirst()
                .map(InterviewAnswer::answer)
                .orElse("");
    }

    public boolean mayPropose() {
        return mayWithdraw();
    }

    public boolean mayPutFirst() {
        return by instanceof Manager && interview.state() == State.PUBLISHED;
    }

    public boolean mayWithdraw() {
        return by instanceof Manager && (interview.state() == State.APPROVED || interview.state() == State.PUBLISHED);
    }

    public String voice() {
        return interview.state() == State.PUBLISHED
                ? "/%s/voices/%s".formatted(region.slug(), interview.id().value())
                : "";
    }

    /** What was said yes to; empty where nobody has, or not any more. */
    public String extent() {
        if (consent == null) {
            return "";
        }
        String where = Arrays.stream(Scope.values())
                .filter(consent.scopes()::contains)
                .map(scope -> say(scope.textKey()))
                .collect(Collectors.joining("; "));
        return say(consent.named() ? "voices.consent.named.yes" : "voices.consent.named.no") + ". " + where + ".";
    }

    public String says(Happened each) {
        String what = "voices.consent.act." + each.act();
        return each.until() == null
                ? say(
                        what,
                        day(each.at()),
                        say(each.byPerson() ? "voices.consent.by-person" : "voices.consent.by-region"))
                : say(what, day(each.at()), date(each.until()));
    }
}
