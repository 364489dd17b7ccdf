package se.framsteg.course.questions;

/** A company has asked as many as it may in a week. */
public class TooManyQuestions extends RuntimeException {}
