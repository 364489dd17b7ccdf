package se.framsteg.surveys;

/** It is not, or no more, time to answer. */
public class WaveIsClosed extends RuntimeException {}
