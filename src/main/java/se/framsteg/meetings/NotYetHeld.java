package se.framsteg.meetings;

/** Attendance is noted from the day of a meeting on, and not of one that is cancelled. */
public class NotYetHeld extends RuntimeException {}
