package se.framsteg.prospects;

/** That another promoter has the same company on their list for the round: who, and nothing of what they have written. */
public record AlsoAsking(String organisation, String person) {}
