/** The pages on which a company writes down what it has to spare and needs, publishes it, and looks at what others have. */
@NullMarked
package se.framsteg.flows.offers.web;

import org.jspecify.annotations.NullMarked;
