package se.framsteg.plan.followup;

/** The company has said it itself, and nobody else may type over that. */
public class SaidItself extends RuntimeException {}
