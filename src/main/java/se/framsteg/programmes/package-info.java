/**
 * Programmes, their cohorts and targets, and which organisation took part in what, as company or as promoter.
 *
 * <p>A programme is known in its region by its slug. This module knows who took part, never what came out of it.
 */
@ApplicationModule(
        displayName = "Programmes",
        allowedDependencies = {"shell", "shell :: *", "organisations", "people"})
@NullMarked
package se.framsteg.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
