package se.framsteg.meetings.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingPlan;
import se.framsteg.meetings.MeetingWords;
import se.framsteg.programmes.FreeDays;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * Where a meeting is added, changed, moved or cancelled.
 *
 * @param meeting null where one is added
 * @param reason why it is to be cancelled, as it was typed
 * @param against what speaks against the day that is typed; asked about before anybody is told
 * @param earlier how it was planned before it was last changed; null where there is nothing to go back to
 */
public record MeetingPage(
        MeetingDesk desk,
        @Nullable Meeting meeting,
        @Nullable MeetingPlan earlier,
        FreeDays freeDays,
        MeetingForm form,
        String reason,
        Mending mending,
        List<String> against)
        implements Page {
    /** Asks once more before those who are invited are told of a day that something speaks against. */
    MeetingPage warning(List<String> remarks) {
        return new MeetingPage(desk, meeting, earlier, freeDays, form, reason, mending, remarks);
    }

    public String title() {
        return meeting == null ? Say.say("meetings.new") : meeting.plan().title();
    }

    public String action() {
        return meeting == null ? desk.path() : desk.meeting(meeting.id());
    }

    public List<String> remarks() {
        return meeting == null || meeting.isCancelled()
                ? List.of()
                : Remarks.of(desk.cohort(), meeting.plan(), freeDays);
    }

    public String when(MeetingPlan plan) {
        return MeetingWords.when(plan);
    }

    public String where(MeetingPlan plan) {
        return MeetingWords.where(plan);
    }

    public List<Choice> weeks() {
        return Stream.concat(
                        Stream.of(new Choice("", Say.say("meetings.form.no-week"))),
                        desk.cohort().weeks().stream()
                                .map(week -> new Choice(
                                        String.valueOf(week.number()),
                                        Say.say(
                                                "meetings.form.week.of",
                                                week.number(),
                                                Say.days(week.startsOn(), week.endsOn())))))
                .toList();
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    @Override
    public String template() {
        return "meetings/web/meeting";
    }
}
