package se.framsteg.shell.parts;

/** A square of a heat map: how strong, from 0 to 4, and in words. */
public record HeatCell(int strength, String text) {
    /** Nothing is known. */
    public static final int NONE = -1;

    /** Nothing can be known yet. */
    public static final HeatCell EMPTY = new HeatCell(NONE, "–");

    public String css() {
        return strength == NONE ? "heat heat-none" : "heat heat-" + strength;
    }
}
