package se.framsteg.programmes;

/** The programme has another cohort of this name already. */
public class CohortNameIsTaken extends RuntimeException {}
