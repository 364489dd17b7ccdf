package se.framsteg.shell.tenancy;

import se.framsteg.shell.Face;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;

/** A region as every page needs it: its address and its names. */
public record Region(RegionId id, String slug, String swedish, String english) {
    public String name(Lang lang) {
        return lang.pick(swedish, english);
    }

    public Frame.Place place() {
        return place(Face.NONE);
    }

    public Frame.Place place(Face face) {
        return new Frame.Place(slug, swedish, english, face);
    }
}
