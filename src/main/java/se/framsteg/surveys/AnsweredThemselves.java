package se.framsteg.surveys;

/** They have begun to answer themselves, and nobody else may type over that. */
public class AnsweredThemselves extends RuntimeException {}
