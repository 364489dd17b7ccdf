package se.framsteg.meetings;

import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.tenancy.Region;

/** A cohort's course as a letter about its meetings speaks of it. */
public record Course(Region region, Programme programme, Cohort cohort) {}
