/** The pages where a programme manager uploads a workbook, sees what it would change and lets it be imported. */
@NullMarked
package se.framsteg.workbook.web;

import org.jspecify.annotations.NullMarked;
