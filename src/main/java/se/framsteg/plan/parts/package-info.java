/**
 * That everybody at a company has a part: who answers for what, what each has to do on one page, links by which those without
 * an account say how it goes, and reminders.
 */
@NamedInterface("parts")
@NullMarked
package se.framsteg.plan.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
