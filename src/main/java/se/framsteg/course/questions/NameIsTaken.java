package se.framsteg.course.questions;

/** Somebody at the company is called so already: what another answered would stand in their name. */
public class NameIsTaken extends RuntimeException {}
