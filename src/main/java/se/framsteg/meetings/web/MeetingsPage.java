package se.framsteg.meetings.web;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingWords;
import se.framsteg.meetings.Participant;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.FreeDays;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * A cohort's meetings, and where those that are missing are proposed.
 *
 * @param without the weeks that have no meeting
 * @param waiting how many people have not been called to all that is still to come
 */
public record MeetingsPage(
        MeetingDesk desk,
        List<Meeting> meetings,
        List<CohortWeek> without,
        Map<PersonId, Person> trainers,
        FreeDays freeDays,
        List<Participant> participants,
        int waiting,
        HabitForm form,
        Mending mending)
        implements Page {
    public String when(Meeting meeting) {
        return MeetingWords.when(meeting.plan());
    }

    public String where(Meeting meeting) {
        return MeetingWords.where(meeting.plan());
    }

    public String trainer(Meeting meeting) {
        PersonId id = meeting.plan().trainer();
        Person trainer = id == null ? null : trainers.get(id);
        return trainer == null ? Say.say("meetings.trainer.undecided") : trainer.name();
    }

    public String state(Meeting meeting) {
        return Say.say(
                meeting.isCancelled()
                        ? "meetings.state.cancelled"
                        : meeting.called() ? "meetings.state.called" : "meetings.state.planned");
    }

    public List<String> remarks(Meeting meeting) {
        return meeting.isCancelled() ? List.of() : Remarks.of(desk.cohort(), meeting.plan(), freeDays);
    }

    public String weeksWithout() {
        return String.join(
                ", ",
                without.stream().map(week -> String.valueOf(week.number())).toList());
    }

    public long people() {
        return participants.stream().map(Participant::personId).distinct().count();
    }

    public long organisations() {
        return participants.stream().map(Participant::organisationId).distinct().count();
    }

    public List<Choice> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .limit(5)
                .map(day -> new Choice(String.valueOf(day.getValue()), Say.say("meetings.weekday." + day.getValue())))
                .toList();
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    @Override
    public String template() {
        return "meetings/web/meetings";
    }
}
