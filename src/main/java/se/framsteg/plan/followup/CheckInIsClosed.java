package se.framsteg.plan.followup;

/** It is not the time to say how it goes. */
public class CheckInIsClosed extends RuntimeException {}
