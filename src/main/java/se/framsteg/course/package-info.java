/**
 * What the six weeks teach: editions of weeks and lessons, written in {@code content/course} in both languages, one folder
 * an edition. Open to anybody to read and print.
 *
 * <p>Worksheets, hand-ins, feedback and progress come here too. This module knows nothing of strategies, plans or figures.
 */
@ApplicationModule(
        displayName = "Course",
        allowedDependencies = {"shell", "shell :: *"})
@NullMarked
package se.framsteg.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
