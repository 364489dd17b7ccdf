package se.framsteg.course.handin;

/** Work cannot be handed in while something that is needed is not there; the page says what. */
public class SomethingIsLacking extends RuntimeException {}
