package se.framsteg.plan.adoption;

/** A company sends so many letters to its board in a week, {@link BoardAsking#MOST_A_WEEK}. */
public class TooManyAsked extends RuntimeException {}
