/** The pages of a company's strategy and plan. */
@NullMarked
package se.framsteg.plan.web;

import org.jspecify.annotations.NullMarked;
