package se.framsteg.programmes;

/** The region has another programme under the address that this name would give. */
public class ProgrammeNameIsTaken extends RuntimeException {}
