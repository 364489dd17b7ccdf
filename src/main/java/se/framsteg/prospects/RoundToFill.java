package se.framsteg.prospects;

import se.framsteg.programmes.Cohort;

/**
 * A round that a promoter may ask companies to.
 *
 * @param programme what its programme is called
 * @param listed how many stand on the promoter's list for it
 * @param applied how many of those have applied
 */
public record RoundToFill(Cohort cohort, String programme, int listed, int applied) {}
