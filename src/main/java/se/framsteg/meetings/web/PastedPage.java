package se.framsteg.meetings.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.Participant;
import se.framsteg.meetings.PastedList;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Choice;

/**
 * Whom a pasted list names, to be looked at before it is noted, and whom somebody must decide on.
 *
 * @param found those who are found, their names by id
 * @param hindered those who are found but cannot be noted, since their company may not start yet, and why
 * @param choices whom a line may mean: nobody, or one of those who are not found yet
 */
public record PastedPage(
        MeetingDesk desk,
        Meeting meeting,
        List<String> unknown,
        Map<String, String> found,
        List<String> hindered,
        List<Choice> choices)
        implements Page {
    static PastedPage of(
            MeetingDesk desk,
            Meeting meeting,
            List<Participant> participants,
            Map<UUID, String> hindrances,
            PastedList list) {
        Set<String> ids =
                list.found().keySet().stream().map(id -> id.value().toString()).collect(Collectors.toSet());
        var found = new LinkedHashMap<String, String>();
        var others = new LinkedHashMap<String, String>();
        var hindered = new ArrayList<String>();
        participants.forEach(each -> {
            String id = each.personId().toString();
            String who = "%s, %s".formatted(each.name(), each.organisation());
            String why = hindrances.getOrDefault(each.organisationId(), "");
            if (why.isEmpty()) {
                (ids.contains(id) ? found : others).putIfAbsent(id, who);
            } else if (ids.contains(id)) {
                hindered.add(who + ": " + why);
            }
        });
        List<Choice> choices = Stream.concat(
                        Stream.of(new Choice("", Say.say("meetings.pasted.nobody"))),
                        others.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue())))
                .toList();
        return new PastedPage(desk, meeting, list.unknown(), found, hindered, choices);
    }

    public String path() {
        return desk.meeting(meeting.id()) + "/attendance";
    }

    @Override
    public String template() {
        return "meetings/web/pasted";
    }
}
