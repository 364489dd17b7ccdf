package se.framsteg.meetings.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.framsteg.meetings.MeetingWords;
import se.framsteg.meetings.MyMeeting;
import se.framsteg.meetings.Recap;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/**
 * The meetings that somebody is called to, and the address their calendar may read.
 *
 * @param feed that whole address; empty while they have made none
 */
public record MyMeetingsPage(
        Region region,
        String token,
        String name,
        List<MyMeeting> meetings,
        List<Recap> recaps,
        String feed,
        Instant now)
        implements Page {
    public String path() {
        return "/%s/meetings/%s".formatted(region.slug(), token);
    }

    public List<MyMeeting> toCome() {
        return meetings.stream()
                .filter(mine -> mine.meeting().plan().ends().toInstant().isAfter(now))
                .toList();
    }

    /** The last one first. */
    public List<MyMeeting> held() {
        return meetings.stream()
                .filter(mine -> !mine.meeting().isCancelled()
                        && !mine.meeting().plan().ends().toInstant().isAfter(now))
                .sorted(Comparator.comparing(
                                (MyMeeting mine) -> mine.meeting().plan().begins())
                        .reversed())
                .toList();
    }

    /** What it has left behind; empty while that is nothing. */
    public Optional<Recap> recap(MyMeeting mine) {
        return recaps.stream()
                .filter(recap -> recap.meetingId().equals(mine.meeting().id().value()) && !recap.isEmpty())
                .findFirst();
    }

    public String when(MyMeeting mine) {
        return MeetingWords.when(mine.meeting().plan());
    }

    public String where(MyMeeting mine) {
        return MeetingWords.where(mine.meeting().plan());
    }

    /** The same address, which a calendar opens by itself. */
    public String webcal() {
        return feed.replaceFirst("^https?:", "webcal:");
    }

    @Override
    public String template() {
        return "meetings/web/mymeetings";
    }
}
