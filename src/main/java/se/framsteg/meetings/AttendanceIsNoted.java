package se.framsteg.meetings;

/** A meeting that somebody was at can be neither cancelled nor moved to another week, unless that is taken back first. */
public class AttendanceIsNoted extends RuntimeException {}
