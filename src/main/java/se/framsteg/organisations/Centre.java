package se.framsteg.organisations;

/** About the middle of a municipality, in degrees. */
public record Centre(double latitude, double longitude) {}
