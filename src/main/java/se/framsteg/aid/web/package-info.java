/** The manager's pages about aid in a programme, and the company's own page where it declares. */
@NullMarked
package se.framsteg.aid.web;

import org.jspecify.annotations.NullMarked;
