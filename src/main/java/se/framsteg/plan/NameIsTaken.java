package se.framsteg.plan;

/** Somebody else who has a part at the company is called so. */
public class NameIsTaken extends RuntimeException {}
