/**
 * Programmes, their cohorts and targets, and which organisation took part in what, as company or as promoter.
 *
 * <p>A programme is known in its region by its slug, and so is a cohort. This module says for whom a cohort is, how many
 * there is room for, when its weeks are and who grants the aid; whether a company may start is asked of the modules above
 * by {@link se.framsteg.programmes.StartCondition}. It knows who took part, never what came out of it.
 */
@ApplicationModule(
        displayName = "Programmes",
        allowedDependencies = {"shell", "shell :: *", "organisations", "people"})
@NullMarked
package se.framsteg.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
