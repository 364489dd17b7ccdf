/**
 * Actions that other small firms have taken, for a company to begin from: {@code content/actions}. What they give is told for one
 * firm as an example, with where the figure comes from, or that it is experience.
 */
@NamedInterface("bank")
@NullMarked
package se.framsteg.plan.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
