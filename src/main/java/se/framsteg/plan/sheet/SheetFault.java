package se.framsteg.plan.sheet;

/** What cannot be read, where, and what to do about it. */
public record SheetFault(SheetRow row, Column column, String says) {}
