/**
 * State aid: what taking part in a programme is worth to a company, what aid its single undertaking has had before, that
 * both together stay below the ceiling of the Regulation, that aid is granted before anything starts, and that it stands
 * in the central register in time.
 *
 * <p>A record belongs to a programme and an organisation, so nothing above is needed. Declarations are signed by the company
 * itself and never changed; aid to one undertaking is granted by one at a time, so that two never pass the ceiling together.
 */
@ApplicationModule(
        displayName = "Aid",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "programmes :: closing"
        })
@NullMarked
package se.framsteg.aid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
