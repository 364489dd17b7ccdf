/**
 * The ground everything stands on: pages and their layout, the parts of the design system, texts in two languages,
 * tenancy, forms, mail, jobs, the database and errors.
 *
 * <p>It knows nothing of companies, programmes or people; what it must ask of them it asks through small interfaces
 * that it owns itself and that the modules above implement.
 */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {})
@NullMarked
package se.framsteg.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
