package se.framsteg.plan.shown;

/** A company shows as much as it may at once. */
public class TooManySheets extends RuntimeException {}
