package se.framsteg.shell.jobs;

import java.time.Period;

/**
 * By what rule something is kept for a time only. Three texts say it: the key itself (what, and from when time runs),
 * {@code .then} (what happens after) and {@code .why} (by what law or promise).
 */
public record Rule(String textKey, Period keptFor) {}
