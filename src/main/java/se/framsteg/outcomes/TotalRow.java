package se.framsteg.outcomes;

/** One sum: of all, of a municipality or of a size. */
record TotalRow(String slice, String part, String indicator, String role, String code, String detail, long n) {}
