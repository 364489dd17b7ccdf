/** A company's actions as an Excel file that goes out, is worked in, and comes in again without anything lost. */
@NullMarked
package se.framsteg.plan.sheet;

import org.jspecify.annotations.NullMarked;
