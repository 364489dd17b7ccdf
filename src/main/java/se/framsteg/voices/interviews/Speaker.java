package se.framsteg.voices.interviews;

import se.framsteg.shell.tenancy.RegionId;

/** Whoever holds the link of an interview, and may do there what is theirs and nothing else. */
public record Speaker(RegionId region, Interview interview) {}
