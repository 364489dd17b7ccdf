package se.framsteg.rules.planted.house.lower;

public class Door {}
