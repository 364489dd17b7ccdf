package se.framsteg.network.routes;

/** The table has a row that says the very same. */
public class RowIsThere extends RuntimeException {}
