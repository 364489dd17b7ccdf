package se.framsteg.meetings;

/**
 * A meeting that somebody is called to, or was until it was cancelled.
 *
 * @param programme what its course is called
 * @param trainer who leads it; empty while that is not decided
 */
public record MyMeeting(Meeting meeting, String programme, String trainer) {}
