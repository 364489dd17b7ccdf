/** A promoter's pages about companies to ask, the page where a company says no, and what managers see of it all. */
@NullMarked
package se.framsteg.prospects.web;

import org.jspecify.annotations.NullMarked;
