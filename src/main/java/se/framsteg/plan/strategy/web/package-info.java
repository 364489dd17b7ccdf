/** The page of a company's strategy, its earlier versions, and where strategy and plan are handed in. */
@NullMarked
package se.framsteg.plan.strategy.web;

import org.jspecify.annotations.NullMarked;
