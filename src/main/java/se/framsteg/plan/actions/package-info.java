/** What people write of actions in their own way, such as amounts of money, read for what they mean. */
@NullMarked
package se.framsteg.plan.actions;

import org.jspecify.annotations.NullMarked;
