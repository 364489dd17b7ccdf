/**
 * What the six weeks teach: editions of weeks and lessons, written in {@code content/course} in both languages, one folder
 * an edition, or by a region that keeps its own. Open to anybody to read and print.
 *
 * <p>And what companies write on the course's worksheets, in {@code work}. This module knows nothing of strategies, plans or figures.
 */
@ApplicationModule(
        displayName = "Course",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: coaches",
            "programmes :: participation",
            "meetings"
        })
@NullMarked
package se.framsteg.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
