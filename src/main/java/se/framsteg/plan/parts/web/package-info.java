/** Everybody's part, and each one's own. */
@NullMarked
package se.framsteg.plan.parts.web;

import org.jspecify.annotations.NullMarked;
