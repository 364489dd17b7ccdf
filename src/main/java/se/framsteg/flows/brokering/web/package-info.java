/** A company's matches, a promoter's queue, and the links by which a side says yes or no. */
@NullMarked
package se.framsteg.flows.brokering.web;

import org.jspecify.annotations.NullMarked;
