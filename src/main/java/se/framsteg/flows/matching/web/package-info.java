/** What fits a company's offer or need, in words, and a press for who is interested. */
@NullMarked
package se.framsteg.flows.matching.web;

import org.jspecify.annotations.NullMarked;
