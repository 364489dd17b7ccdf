package se.framsteg.network.requests;

/** One network sends more questions in a minute than people do. */
public class TooManyAtOnce extends RuntimeException {}
