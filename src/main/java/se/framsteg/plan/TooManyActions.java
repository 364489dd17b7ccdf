package se.framsteg.plan;

/** A plan has as many actions as it can hold, {@link Actions#MOST}. */
public class TooManyActions extends RuntimeException {}
