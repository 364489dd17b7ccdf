package se.framsteg.network.routes;

/** A region's table holds as many rows as anybody can keep an eye on. */
public class TableIsFull extends RuntimeException {}
