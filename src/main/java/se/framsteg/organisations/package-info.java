/**
 * Companies, promoters, regions and municipalities: who there is, what they are called and where they are.
 *
 * <p>One organisation is one organisation number within a region, whatever roles it has; the roles belong to the modules
 * above. A sole trader's number is a personal number and leaves this module only masked, but
 * for a register that a law wants it in.
 */
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"shell", "shell :: *"})
@NullMarked
package se.framsteg.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
