package se.framsteg.flows.brokering;

/** Somebody to talk to at the other company. @param phone as one dials it; empty where it is not known */
public record Reachable(String name, String address, String phone) {}
