/**
 * Takes in what a region has in Excel, and gives it back. A workbook is read row by row and never held in memory;
 * what cannot be understood is refused with its place, its value and what would have been right.
 *
 * <p>A file is the whole truth about what earlier files said of its programme. Nothing that was entered in the system
 * itself is touched by a file.
 */
@ApplicationModule(
        displayName = "Workbook",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "programmes :: closing",
            "outcomes",
            "voices"
        })
@NullMarked
package se.framsteg.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
