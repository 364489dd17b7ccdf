/** What is written of actions, as people write it. */
@NullMarked
package se.framsteg.plan.actions;

import org.jspecify.annotations.NullMarked;
