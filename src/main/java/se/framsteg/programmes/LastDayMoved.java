package se.framsteg.programmes;

import se.framsteg.people.Manager;

/** A manager has given a programme another last day, to which figures are counted. Told within the transaction. */
public record LastDayMoved(Manager by, Programme programme) {}
