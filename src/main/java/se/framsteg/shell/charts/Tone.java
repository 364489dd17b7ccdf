package se.framsteg.shell.charts;

/** How a piece of a chart looks: told apart by pattern as well as by colour, also in grey. */
public enum Tone {
    /** Filled: what is. */
    FULL,
    /** Hatched: what is planned, or between. */
    HALF,
    /** Empty with a broken edge: what nobody knows. */
    OPEN,
    /** Plain and quiet: the rest. */
    REST
}
