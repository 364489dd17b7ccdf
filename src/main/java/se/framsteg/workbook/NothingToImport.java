package se.framsteg.workbook;

/** Somebody pressed for a file that cannot be imported: already imported, refused as a whole, or no longer kept. */
public class NothingToImport extends RuntimeException {}
