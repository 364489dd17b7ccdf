package se.framsteg.plan;

/** As many have a part at the company as may, {@link Colleagues#MOST}. */
public class TooManyColleagues extends RuntimeException {}
