package se.framsteg.network.routes;

/** Who is named in a row or stands in for somebody is nobody who can answer in this region. */
public class NotOfThePromoters extends RuntimeException {}
