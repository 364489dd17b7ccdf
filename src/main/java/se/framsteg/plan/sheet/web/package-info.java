/** The page where the actions go out as an Excel file and come in again. */
@NullMarked
package se.framsteg.plan.sheet.web;

import org.jspecify.annotations.NullMarked;
