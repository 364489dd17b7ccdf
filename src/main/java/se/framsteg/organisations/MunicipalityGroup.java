package se.framsteg.organisations;

import java.util.List;

/** A group of municipalities that a region speaks of by name; its codes. */
public record MunicipalityGroup(String name, List<String> municipalities) {}
