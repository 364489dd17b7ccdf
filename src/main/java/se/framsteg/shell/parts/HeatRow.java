package se.framsteg.shell.parts;

import java.util.List;

/** A row of a heat map, with where its name leads to; empty where it leads nowhere. */
public record HeatRow(String name, String path, List<HeatCell> cells) {}
