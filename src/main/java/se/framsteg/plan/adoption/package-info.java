/**
 * A version of strategy and plan is frozen and put before those who decide at the company; what they say of it is kept, and what
 * differs from it later is told. Nothing of a version or a decision is ever changed.
 */
@NamedInterface("adoption")
@NullMarked
package se.framsteg.plan.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
