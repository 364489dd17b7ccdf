package se.framsteg.shell.charts;

import java.util.List;

/** The figures of a chart as words: the first column names, the others tell. */
public record ChartTable(List<String> heads, List<List<String>> rows) {}
