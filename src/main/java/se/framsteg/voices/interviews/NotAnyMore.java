package se.framsteg.voices.interviews;

/** The interview has come further, or been taken back, since the page was shown. */
public class NotAnyMore extends RuntimeException {}
