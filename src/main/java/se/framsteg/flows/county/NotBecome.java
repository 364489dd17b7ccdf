package se.framsteg.flows.county;

/** How often nothing came of a material for one reason. @param material the widest level of it */
public record NotBecome(String reason, String material, int times) {}
