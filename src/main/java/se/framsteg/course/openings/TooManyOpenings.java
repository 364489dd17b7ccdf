package se.framsteg.course.openings;

/** As many as may read a worksheet at a time do. */
public class TooManyOpenings extends RuntimeException {}
