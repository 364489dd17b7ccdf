package se.framsteg.plan.sheet;

/** What a sheet changes has changed otherwise since it was shown, so that it must be looked at again. */
public class SheetIsOld extends RuntimeException {}
