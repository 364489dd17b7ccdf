package se.framsteg.applications;

import se.framsteg.applications.Application.State;

/**
 * What a decision makes of an application.
 *
 * @param place on the waiting list, from 1; 0 where it does not stand there
 */
public record Outcome(Application application, State to, int place) {}
