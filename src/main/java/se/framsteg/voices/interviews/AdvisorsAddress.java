package se.framsteg.voices.interviews;

/** A promoter or manager would say yes themselves to what somebody of a company is said to have told. */
public class AdvisorsAddress extends RuntimeException {}
