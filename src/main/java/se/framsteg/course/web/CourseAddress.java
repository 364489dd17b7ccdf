package se.framsteg.course.web;

import se.framsteg.course.Edition;
import se.framsteg.course.Worksheet;
import se.framsteg.shell.tenancy.Region;

/** Where an edition is read: the one that comes with the house is the region's course, one of its own has its own place. */
public final class CourseAddress {
    private CourseAddress() {}

    public static String of(Region region, Edition edition) {
        String course = "/%s/course".formatted(region.slug());
        return edition.name().contains("/") ? course + "/editions/" + edition.name() : course;
    }

    /** Where a blank one of its worksheets lies. */
    public static String of(Region region, Edition edition, Worksheet worksheet) {
        return of(region, edition) + "/worksheets/" + worksheet.name();
    }
}
