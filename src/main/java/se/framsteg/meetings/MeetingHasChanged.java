package se.framsteg.meetings;

/** Somebody else has decided otherwise of the meeting since it was looked at. */
public class MeetingHasChanged extends RuntimeException {}
