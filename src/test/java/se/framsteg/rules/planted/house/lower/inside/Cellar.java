package se.framsteg.rules.planted.house.lower.inside;

/** Nobody outside its module may use it. */
public class Cellar {}
