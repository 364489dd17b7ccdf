package se.framsteg.meetings;

import java.util.List;
import se.framsteg.shell.tenancy.Region;

/** Days of somebody's own that stand in their calendar beside their meetings. Modules above say which. */
public interface OwnDays {
    /** In the language that the calendar is made in. */
    List<OwnDay> of(Guest by, Region region);
}
