package se.framsteg.workbook.rows;

/** Where in the workbook a row stands, as Excel shows it. */
public record RowPlace(String sheet, int row) {}
