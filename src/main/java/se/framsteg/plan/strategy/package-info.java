/**
 * A company's strategy beside what it has written before: sentences proposed from earlier answers, and the strategy and the plan
 * as worksheets of the course.
 */
@NullMarked
package se.framsteg.plan.strategy;

import org.jspecify.annotations.NullMarked;
