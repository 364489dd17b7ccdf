package se.framsteg.rules.planted.house.upper;

import se.framsteg.rules.planted.house.lower.inside.Cellar;

/** The slip: past the door, straight into the cellar. */
public class Burglar {
    Cellar cellar;
}
