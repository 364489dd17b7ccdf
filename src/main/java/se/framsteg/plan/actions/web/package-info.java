/** The pages of a company's actions: the list, each by itself, and the other ways to look at them. */
@NullMarked
package se.framsteg.plan.actions.web;

import org.jspecify.annotations.NullMarked;
