package se.framsteg.applications;

import se.framsteg.programmes.CohortId;
import se.framsteg.shell.tenancy.RegionId;

/** Whoever holds the link of an application, and so acts for its organisation. */
public record Applicant(RegionId region, ApplicationId application, CohortId cohort) {}
