package se.framsteg.meetings.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.Participant;
import se.framsteg.meetings.PastedList;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Choice;

/** Whom a pasted list names, to be looked at before it is noted, and whom somebody must decide on. */
public record PastedPage(MeetingDesk desk, Meeting meeting, List<Participant> participants, PastedList list)
        implements Page {
    public String path() {
        return desk.meeting(meeting.id()) + "/attendance";
    }

    /** Those who are found, their names by id. */
    public Map<String, String> found() {
        return named().entrySet().stream()
                .filter(each -> list.found().keySet().stream()
                        .anyMatch(id -> id.value().toString().equals(each.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** Whom a line may mean: nobody, or one of those who are not found yet. */
    public List<Choice> choices() {
        return Stream.concat(
                        Stream.of(new Choice("", Say.say("meetings.pasted.nobody"))),
                        named().entrySet().stream()
                                .filter(each -> !found().containsKey(each.getKey()))
                                .map(each -> new Choice(each.getKey(), each.getValue())))
                .toList();
    }

    private Map<String, String> named() {
        return participants.stream()
                .collect(Collectors.toMap(
                        each -> each.personId().toString(),
                        each -> "%s, %s".formatted(each.name(), each.organisation()),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    @Override
    public String template() {
        return "meetings/web/pasted";
    }
}
