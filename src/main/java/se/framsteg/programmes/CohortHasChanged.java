package se.framsteg.programmes;

/** Somebody else has planned the cohort anew since it was shown. */
public class CohortHasChanged extends RuntimeException {}
