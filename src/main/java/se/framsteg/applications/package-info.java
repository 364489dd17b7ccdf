/**
 * Applications to a cohort: what a company says of itself without an account, saved as it is typed; what a manager decides
 * of it, in order of arrival and never beyond the seats; and what both write to each other meanwhile.
 *
 * <p>An application is known to its applicant by a link and to nobody else but the region's managers. Only when it is
 * accepted do its organisation, its part in the programme, its persons and its aid come to stand in the modules below.
 */
@ApplicationModule(
        displayName = "Applications",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "programmes :: closing",
            "aid"
        })
@NullMarked
package se.framsteg.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
