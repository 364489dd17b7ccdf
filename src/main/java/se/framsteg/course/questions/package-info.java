/**
 * What people at a company ask each other for: one thing on a worksheet, by a day, answered by a link without an account.
 * The answer is written on the worksheet in the name of whoever gives it.
 */
@NamedInterface("questions")
@NullMarked
package se.framsteg.course.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
