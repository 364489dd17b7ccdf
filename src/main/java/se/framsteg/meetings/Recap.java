package se.framsteg.meetings;

import java.util.UUID;

/**
 * What a meeting leaves behind for those who take part.
 *
 * @param summary what was said, in a few lines
 * @param instead what to do for who was away
 * @param hasSlides whether slides are kept here, as PDF; {@code slidesLink} is where they lie elsewhere
 * @param version how often it has been written; 0 while it has not
 * @param told whether those who take part have been written to
 * @param toldPeople how many of them; 0 where that was not kept
 * @param toldAll whether what stands here now is what they were told
 */
public record Recap(
        UUID meetingId,
        String summary,
        String instead,
        String recordingLink,
        String slidesLink,
        boolean hasSlides,
        int version,
        boolean told,
        int toldPeople,
        boolean toldAll) {
    /** Of a meeting after which nothing has been written. */
    static Recap none(MeetingId meeting) {
        return new Recap(meeting.value(), "", "", "", "", false, 0, false, 0, false);
    }

    public boolean isEmpty() {
        return summary.isEmpty() && instead.isEmpty() && recordingLink.isEmpty() && slidesLink.isEmpty() && !hasSlides;
    }
}
