package se.framsteg.voices;

/** A question and what was answered. */
public record VoiceAnswer(String question, String answer) {}
